namespace Comity.Policy.Text;

/// <summary>A run of letters, digits and signs that can stand for letters; a range of <see cref="FoldedText.Units"/>.</summary>
/// <param name="From">First unit, leading signs included ("$hit").</param>
/// <param name="To">Behind the last unit, trailing signs included ("a$$").</param>
/// <param name="CoreFrom">First letter or digit.</param>
/// <param name="CoreTo">Behind the last letter or digit.</param>
/// <param name="Script">The script that the word is read in.</param>
/// <param name="Sentence">Number of the sentence it stands in, from 0.</param>
public readonly record struct Word(int From, int To, int CoreFrom, int CoreTo, Script Script, int Sentence)
{
    public int Length => CoreTo - CoreFrom;
}
