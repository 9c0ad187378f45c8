using System.Text;

namespace Comity.Server.Commands.Analysis;

/// <summary>Cuts the input into records: lines, or records of CSV by RFC 4180, whose quoted cells may hold line breaks.</summary>
internal sealed class InputReader(TextReader reader, bool csv)
{
    private readonly StringBuilder cell = new();
    private long line;

    /// <summary>Of CSV: the first record.</summary>
    public IReadOnlyList<string> Headings { get; private set; } = [];

    /// <summary>The next record; null at the end.</summary>
    public InputRecord? Next()
    {
        if (csv)
            return Record();
        if (reader.ReadLine() is not { } text)
            return null;
        line++;
        return new InputRecord(line, text, null);
    }

    /// <exception cref="CommandException">There is none.</exception>
    public void ReadHeadings(string textField)
    {
        Headings = Record()?.Cells ?? throw new CommandException("The file is empty; a CSV file begins with a line of headings.");
        if (!Headings.Contains(textField, StringComparer.Ordinal))
            throw new CommandException($"There is no column \"{textField}\"; there are {string.Join(", ", Headings)}. Choose one by --text-field.");
    }

    private InputRecord? Record()
    {
        if (reader.Peek() < 0)
            return null;
        var first = ++line;
        var cells = new List<string>();
        while (true)
        {
            var end = ReadCell();
            cells.Add(cell.ToString());
            if (end != ',')
                return new InputRecord(first, "", cells);
        }
    }

    /// <summary>Reads a cell; returns what ended it: a comma, a line feed, or -1 at the end of the input.</summary>
    private int ReadCell()
    {
        cell.Clear();
        var quoted = false;
        while (true)
        {
            var c = reader.Read();
            if (quoted)
            {
                if (c < 0)
                    return c;
                if (c != '"')
                    Add(c);
                else if (reader.Peek() == '"')
                    cell.Append((char)reader.Read());
                else
                    quoted = false;
            }
            else if (c == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (c is ',' or '\n' or < 0)
            {
                return c;
            }
            else if (c == '\r')
            {
                if (reader.Peek() == '\n')
                    _ = reader.Read();
                return '\n';
            }
            else
            {
                cell.Append((char)c);
            }
        }
    }

    private void Add(int c)
    {
        cell.Append((char)c);
        line += c == '\n' ? 1 : 0;
    }
}
