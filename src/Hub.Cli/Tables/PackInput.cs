using System.CommandLine;
using System.Text;
using Hub.Characters;
using Hub.Cli.Shell;
using Hub.Codecs;
using Hub.Codecs.Packs;

namespace Hub.Cli.Tables;

/// <summary>The table that is imported or checked: its file, and how its second column is read.</summary>
internal sealed class PackInput(CliContext context)
{
    /// <summary>FILE.</summary>
    public Argument<string> File { get; } = new("FILE")
    {
        Description = context.Text("コード表: TSV、JSON、富士通の利用者定義表、HULFT の外字表、2 列の 16 進", "The table: TSV, JSON, Fujitsu user table, HULFT list, or two columns of hex"),
    };

    /// <summary>--target.</summary>
    public Option<string?> Target { get; } = new("--target")
    {
        HelpName = "C",
        Description = context.Text("2 列目の文字コード（省略時は Unicode、3 バイト以上は UTF-8）", "Charset of the second column of a hex list (default: Unicode, UTF-8 where it is that)"),
    };

    /// <summary>Reads and checks the table.</summary>
    public (PackSource Source, PackCheck Check) Read(ParseResult parsed, TableOptions options)
    {
        var path = parsed.GetValue(File)!;
        if (!System.IO.File.Exists(path))
        {
            throw new UsageException($"ファイル {path} がありません。", $"There is no file {path}.");
        }

        var target = parsed.GetValue(Target);
        var source = PackSource.Read(Text(path), target is null ? null : TableOptions.Guard(() => Charset.Open(target), target));
        var name = options.Name(parsed);
        return (source, TableOptions.Guard(() => PackCheck.Run(source, name, options.Options(parsed), IsAdmitted), name));
    }

    /// <summary>True where the unified set has what a code would mean. Private-use scalars of planes 15 and 16 are left to the GJ pack.</summary>
    private static bool IsAdmitted(int first, int second)
    {
        var set = UnifiedSet.Default;
        return (second == 0 && set.NonKanji.Contains(first))
            || set.TryFindSequence(new ScalarSequence(first, second), out _)
            || (second is 0x3099 or 0x309A && set.NonKanji.Contains(first))
            || first >= 0xF0000;
    }

    /// <summary>UTF-8, else CP932, as such lists were written by hand on site.</summary>
    private static string Text(string path)
    {
        var bytes = System.IO.File.ReadAllBytes(path);
        if (System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return Encoding.UTF8.GetString(bytes);
        }

        var charset = Charset.Open("cp932");
        var utf8 = new byte[charset.MaxUtf8Length(bytes.Length)];
        return Encoding.UTF8.GetString(utf8, 0, charset.DecodeField(bytes, FieldForm.Mixed, utf8, new CodeIssueList()));
    }
}
