namespace Comity.Policy.Text;

/// <summary>Words that are spread over more than one run of letters.</summary>
internal sealed partial class WordFinder
{
    // "f*ck", "f-u-ck", "sh💩t": letters and joining signs without a space.
    private void InChunks()
    {
        for (var i = 0; i < text.Words.Count;)
        {
            var last = i;
            while (last + 1 < text.Words.Count && OnlyJoiners(text.Words[last].To, text.Words[last + 1].From))
                last++;
            var to = text.Words[last].To;
            var masked = to;
            while (masked < units.Length && masked - to < 3 && units[masked].Base is '*' or '#')
                masked++;
            var emphasised = text.Words[i].From > 0 && units[text.Words[i].From - 1].Base is '*' or '#' or '_';
            var signs = text.Words[i] is var only && only.To - only.From != 0 && HasInnerSign(only);
            if (last > i || masked > to && !emphasised || signs)
                Chunk(i, last, emphasised ? to : masked);
            i = last + 1;
        }
    }

    private bool HasInnerSign(Word word)
    {
        for (var i = word.CoreFrom; i < word.CoreTo; i++)
        {
            if (units[i].Kind == UnitKind.Sign)
                return true;
        }
        return false;
    }

    private bool OnlyJoiners(int from, int to)
    {
        if (to - from > 4)
            return false;
        for (var i = from; i < to; i++)
        {
            if (units[i].Kind != UnitKind.Joiner)
                return false;
        }
        return true;
    }

    private void Chunk(int firstWord, int lastWord, int limit)
    {
        var to = text.Words[lastWord].CoreTo;
        for (var word = firstWord; word <= lastWord; word++)
        {
            var start = text.Words[word].CoreFrom;
            walker.Run(new Walk(start, limit, WalkMode.Joined), lexicon);
            var whole = new List<Candidate>();
            foreach (var candidate in walker.Found)
            {
                if (!candidate.Crossed || !MayStandInLanguage(candidate.Entry) || IsAlgebra(candidate))
                    continue;
                var end = EndOf(candidate.Entry, candidate.To);
                var allOfIt = word == firstWord && end >= to;
                // "you-f-u-c-k", but not the second letter of "b.l.i.m.e.y".
                var begins = word == firstWord || text.Words[word - 1].Length > 1 || candidate.Entry.Has(EntryFlags.Any);
                var fits = end > 0 && (!candidate.Soft || allOfIt || begins && candidate.Entry.Has(EntryFlags.Sure) && candidate.Wild == 0);
                if (fits && (end == limit || end <= to))
                    whole.Add(candidate);
            }
            KeepChunk(whole, start);
        }
    }

    // "x*y" and "a**" are masked words in the language that has them only.
    private bool IsAlgebra(Candidate candidate)
    {
        var (entry, wild) = (candidate.Entry, candidate.Wild);
        return wild > 0 && entry.Language != language && (entry.Letters.Length < 4 || wild * 2 > entry.Letters.Length || candidate.Soft && entry.Severity < 0.9);
    }

    private void KeepChunk(List<Candidate> candidates, int start)
    {
        var first = hits.Count;
        var least = candidates.Count == 0 ? 0 : candidates.Min(c => c.Wild);
        candidates.RemoveAll(c => c.Wild > least);
        if (least > 0)
        {
            // A masked word counts when it can be nothing but a profanity, or when the lists allow exactly one.
            var own = candidates.Where(c => c.Entry.Language == language).ToList();
            candidates = own.Count > 0 ? own : candidates;
            if (candidates.Exists(c => c.Entry.Category == "profanity"))
                candidates.RemoveAll(c => c.Entry.Category != "profanity");
            else if (candidates.Select(c => c.Entry.Letters).Distinct(StringComparer.Ordinal).Count() > 1)
                return;
        }
        foreach (var candidate in candidates)
            Keep(candidate.Entry, start, EndOf(candidate.Entry, candidate.To), first);
    }

    // "f u c k", "f.u.c.k", "f_u*c*k": at least three single letters with signs or spaces between.
    private void InSpacedRuns()
    {
        for (var i = 0; i < text.Words.Count;)
        {
            var last = i;
            while (Single(last) && last + 1 < text.Words.Count && Single(last + 1) && Gap(last) <= 4)
                last++;
            if (last - i >= 2)
                Spaced(i, last);
            i = last + 1;
        }
    }

    private bool Single(int word) => text.Words[word].Length == 1 || IsOneLetterStretched(text.Words[word]);

    private bool IsOneLetterStretched(Word word)
    {
        for (var i = word.CoreFrom + 1; i < word.CoreTo; i++)
        {
            if (units[i].Base != units[i - 1].Base)
                return false;
        }
        return word.Length <= 12;
    }

    private bool IsSpace(int word) => units[text.Words[word].To].Kind is UnitKind.Space;

    private int Gap(int word) => text.Words[word + 1].CoreFrom - text.Words[word].CoreTo;

    private void Spaced(int firstWord, int lastWord)
    {
        for (var word = firstWord; word <= lastWord - 2; word++)
        {
            var atStart = word == firstWord || Gap(word - 1) > Gap(word) || !IsSpace(word) && IsSpace(word - 1);
            // Letters joined by signs are one word; single letters between spaces may follow an "I" or "a".
            var free = IsSpace(word) ? EntryFlags.Any | EntryFlags.Sure : EntryFlags.Any;
            var from = text.Words[word].CoreFrom;
            walker.Run(new Walk(from, text.Words[lastWord].CoreTo, WalkMode.Spaced), lexicon);
            var first = hits.Count;
            foreach (var candidate in walker.Found)
            {
                var entry = candidate.Entry;
                var end = EndOfSpaced(entry, candidate.To, lastWord);
                var at = WordAt(end - 1);
                var atEnd = at == lastWord || at > firstWord && Gap(at) > Gap(at - 1);
                if (candidate.Crossed && end >= text.Words[at].CoreTo && (entry.Has(free) || atStart && (atEnd || entry.Has(EntryFlags.Sure)) && entry.Letters.Length > 3) && MayStandInLanguage(entry))
                    Keep(entry, from, end, first);
            }
        }
    }

    // The ending may be spaced out as well: "f.u.c.k.i.n.g".
    private int EndOfSpaced(Entry entry, int at, int lastWord)
    {
        var end = text.Words[lastWord].CoreTo;
        var rest = new List<char>();
        for (var i = at; i < end && rest.Count < 20; i++)
        {
            if (units[i].Kind is UnitKind.Letter or UnitKind.Digit)
                rest.Add(units[i].Base);
        }
        return Inflection.Accepts(entry, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rest)) ? end : at;
    }

    // "f uck", "fu ck": two pieces of which one is no word, making an unmistakable one.
    private void InSplitWords()
    {
        for (var i = 0; i + 1 < text.Words.Count; i++)
        {
            var (left, right) = (text.Words[i], text.Words[i + 1]);
            if (left.Length + right.Length > 12 || right.From - left.To != 1 || !(units[left.To].Kind == UnitKind.Space || units[left.To].Base is '/' or '|' or ',') || !(IsFragment(left) || IsFragment(right)))
                continue;
            walker.Run(new Walk(left.CoreFrom, right.CoreTo, WalkMode.Spaced), lexicon);
            var first = hits.Count;
            foreach (var candidate in walker.Found)
            {
                if (candidate.Crossed && candidate.Entry.Has(EntryFlags.Sure) && EndOf(candidate.Entry, candidate.To) is > 0 and var end && end >= right.CoreTo)
                    Keep(candidate.Entry, left.CoreFrom, end, first);
            }
        }
    }

    // No vowel, or the lone beginning of a word that goes on behind the space.
    private bool IsFragment(Word word)
    {
        for (var i = word.CoreFrom; i < word.CoreTo; i++)
        {
            if (units[i].Kind != UnitKind.Letter || "aeiouyаеиоуыэюяіաեէիոօւ".Contains(units[i].Base))
                return false;
        }
        // Prepositions of one letter are words.
        return word.Length > 1 || !"вкс".Contains(units[word.CoreFrom].Base);
    }
}
