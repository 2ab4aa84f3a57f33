using Hub.Adapters.Packs;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Hub.Adapters.Yaml;

/// <summary>
/// Reads one YAML document into a tree with places. A pack comes from outside: anchors, aliases and tags are refused
/// (an alias can blow up a small file), and so is nesting deeper than <see cref="MaxDepth"/>.
/// </summary>
internal sealed class YamlTree
{
    /// <summary>Deepest nesting that a pack may have.</summary>
    public const int MaxDepth = 32;

    private readonly string _file;
    private readonly Parser _parser;
    private readonly AdapterProblems _problems;

    private YamlTree(string file, TextReader text, AdapterProblems problems)
    {
        _file = file;
        _parser = new Parser(text);
        _problems = problems;
    }

    /// <summary>The document, or null when the text is not YAML or empty (said in <paramref name="problems"/>).</summary>
    public static YamlValue? Read(string file, string text, AdapterProblems problems)
    {
        using var reader = new StringReader(text);
        var tree = new YamlTree(file, reader, problems);
        try
        {
            return tree.ReadDocument();
        }
        catch (YamlException exception)
        {
            var mark = exception.Start;
            problems.Add(file, (int)mark.Line, (int)mark.Column,
                $"YAML として読めません。字下げと引用符を確認してください ({exception.Message})",
                $"This is not YAML; look at indentation and quotes ({exception.Message})");
            return null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner of YamlDotNet 16.3 throws these on some malformed plain scalars (found by fuzzing).
            problems.Add(file, (int)(tree._parser.Current?.End.Line ?? 1), 0, "YAML として読めません。この行の近くの引用符と記号を確認してください。", "This is not YAML; look at quotes and signs near this line.");
            return null;
        }
    }

    private YamlValue? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.Accept<StreamEnd>(out _))
        {
            _problems.Add(_file, 1, 1, "ファイルが空です。", "The file is empty.");
            return null;
        }

        _parser.Consume<DocumentStart>();
        return ReadValue(0);
    }

    private YamlValue ReadValue(int depth)
    {
        var current = _parser.Current ?? throw new YamlException("The document ends too early.");
        var mark = MarkOf(current);
        if (depth > MaxDepth)
        {
            throw new YamlException(current.Start, current.End, $"Nesting deeper than {MaxDepth} levels is not allowed.");
        }

        if (current is AnchorAlias)
        {
            throw new YamlException(current.Start, current.End, "Aliases (*name) are not allowed in a pack: write the value out.");
        }

        if (current is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false })
        {
            throw new YamlException(current.Start, current.End, "Anchors (&name) and tags (!name) are not allowed in a pack.");
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlText(mark, scalar.Value);
        }

        if (_parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<YamlValue>();
            while (!_parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadValue(depth + 1));
            }

            return new YamlList(mark, items);
        }

        return ReadMap(mark, depth);
    }

    private YamlMap ReadMap(YamlMark mark, int depth)
    {
        _parser.Consume<MappingStart>();
        var entries = new List<(YamlText, YamlValue)>();
        var seen = new Dictionary<string, YamlMark>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadValue(depth + 1);
            var value = ReadValue(depth + 1);
            if (key is not YamlText text)
            {
                _problems.Add(key.Mark, "キーは文字列にしてください。", "A key must be a text.");
            }
            else if (!seen.TryAdd(text.Value, text.Mark))
            {
                _problems.Add(text.Mark,
                    $"キー {text.Value} が二度書かれています (一度目は {seen[text.Value].Line} 行)。片方を消してください。",
                    $"Key {text.Value} is written twice (first on line {seen[text.Value].Line}); remove one.");
            }
            else
            {
                entries.Add((text, value));
            }
        }

        return new YamlMap(mark, entries);
    }

    private YamlMark MarkOf(ParsingEvent parsed) => new(_file, (int)parsed.Start.Line, (int)parsed.Start.Column);
}
