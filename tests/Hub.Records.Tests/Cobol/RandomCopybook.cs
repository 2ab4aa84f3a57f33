using System.Globalization;
using System.Text;

namespace Hub.Records.Tests.Cobol;

/// <summary>Writes copybooks with every usage, sign, SYNC, OCCURS and REDEFINES, from a seed.</summary>
internal sealed class RandomCopybook(int seed, bool hasComp6, bool hasSync)
{
    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private int _names;

    public string Write(string record)
    {
        _text.Clear();
        _names = 0;
        _text.Append(CultureInfo.InvariantCulture, $"01  {record}.\n");
        Items(5, record, depth: 0, tables: 0, hasSync);
        return _text.ToString();
    }

    private void Items(int level, string record, int depth, int tables, bool canSync)
    {
        var count = _random.Next(2, 7);
        for (var i = 0; i < count; i++)
        {
            var name = $"{record}-F{++_names}";
            var occurs = tables < 2 && _random.Next(5) == 0 ? $" OCCURS {_random.Next(1, 4)} TIMES" : "";
            var inner = tables + (occurs.Length > 0 ? 1 : 0);
            if (depth < 3 && _random.Next(4) == 0)
            {
                Line(level, $"{name}{occurs}{Group()}.");

                // GnuCOBOL forgets boundaries inside nested tables when it pads occurrences; OffsetTests.Slack shows the plain case.
                Items(level + 5, record, depth + 1, inner, canSync && inner == 0);
            }
            else
            {
                Line(level, $"{name} {Item(canSync && inner == 0)}{occurs}.");
            }

            if (occurs.Length == 0 && _random.Next(6) == 0)
            {
                Line(level, $"{record}-F{++_names} REDEFINES {name} PIC X.");
            }
        }
    }

    private string Group() => _random.Next(8) == 0 ? " SIGN LEADING SEPARATE" : "";

    private void Line(int level, string text) => _text.Append(' ', level).Append(level.ToString("00", CultureInfo.InvariantCulture)).Append(' ').Append(text).Append('\n');

    private string Item(bool canSync)
    {
        var digits = _random.Next(1, 19);
        var sign = _random.Next(2) == 0 ? "S" : "";
        var point = _random.Next(3) == 0 && digits > 2 ? $"9({digits - 2})V99" : $"9({digits})";
        var sync = canSync && _random.Next(2) == 0 ? " SYNC" : "";
        return _random.Next(hasComp6 ? 16 : 15) switch
        {
            0 => $"PIC X({_random.Next(1, 30)})",
            1 => $"PIC {sign}{point}",
            2 => $"PIC S{point} SIGN LEADING SEPARATE",
            3 => $"PIC S{point} SIGN TRAILING SEPARATE CHARACTER",
            4 => $"PIC S{point} SIGN IS LEADING",
            5 => $"PIC {sign}{point} COMP-3",
            6 => $"PIC {sign}{point} COMP{sync}",
            7 => $"PIC {sign}{point} BINARY{sync}",
            8 => $"PIC {sign}9({Math.Max(digits, 3)}) COMP-5{sync}",
            9 => $"COMP-1{sync}",
            10 => $"COMP-2{sync}",
            11 => "PIC Z,ZZ9.99",
            12 => "PIC $$$,$$9.99BB",
            13 => $"PIC {sign}9({digits}) COMP-N",
            14 => $"PIC 9({digits}) COMP-X",
            _ => $"PIC {point} COMP-6",
        };
    }
}
