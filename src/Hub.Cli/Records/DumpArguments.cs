using System.CommandLine;
using Hub.Cli.Shell;
using Hub.Codecs;

namespace Hub.Cli.Records;

/// <summary>The options of <c>records dump</c>.</summary>
internal sealed class DumpArguments(CliContext context)
{
    public static readonly string[] Framings = ["fixed", "rdw", "bdw-rdw", "newline", "csv", "intermediate"];
    public static readonly string[] Dialects = ["ibm", "fujitsu", "hitachi", "nec", "microfocus", "gnucobol"];

    private readonly Argument<string> _file = new("FILE") { Description = context.Text("移行元データ。「-」は標準入力", "The extract; - for standard input") };
    private readonly Option<string?> _copybook = new("--copybook") { Description = context.Text("コピー句のファイル（csv, intermediate では省略可）", "Copybook file (optional for csv and intermediate)") };
    private readonly Option<string> _charset = new("--charset") { Required = true, Description = context.Text("文字コード", "Charset") + ": " + string.Join(' ', Charset.Names.Take(12)) + " …" };
    private readonly Option<string> _framing = new("--framing") { Required = true, Description = context.Text("レコードの区切り方式", "Framing") + ": " + string.Join(' ', Framings) };
    private readonly Option<string> _dialect = new("--dialect") { DefaultValueFactory = _ => "ibm", Description = context.Text("COBOL の方言", "COBOL dialect") + ": " + string.Join(' ', Dialects) };
    private readonly Option<string> _format = new("--source-format") { DefaultValueFactory = _ => "auto", Description = context.Text("コピー句の形式", "Copybook form") + ": auto fixed free" };
    private readonly Option<string[]> _copyFolders = new("--copy-dir") { Description = context.Text("COPY の原文を探すフォルダ", "Folder in which COPY looks for texts") };
    private readonly Option<string?> _record = new("--record") { Description = context.Text("使うレコード（01 レベル）の名前", "Name of the record (level 01) to use") };
    private readonly Option<int?> _recordLength = new("--record-length") { Description = context.Text("固定長のレコード長（既定はコピー句の長さ）", "Length of fixed records (default: the copybook's)") };
    private readonly Option<string?> _delimiter = new("--delimiter") { Description = context.Text("区切り文字（既定 ,）。tab も可", "Delimiter (default ,); tab for a tab") };
    private readonly Option<string?> _quote = new("--quote") { Description = context.Text("引用符（既定 \"）。none でなし", "Quote (default \"); none for no quoting") };
    private readonly Option<bool> _header = new("--header") { Description = context.Text("1 行目が見出し", "The first row is a header") };
    private readonly Option<string?> _lineEnd = new("--line-end") { Description = context.Text("改行", "Line end") + ": auto cr ebcdic-nl ebcdic-lf" };
    private readonly Option<bool> _little = new("--little-endian") { Description = context.Text("RDW・BDW がリトルエンディアン", "RDW and BDW are little-endian") };
    private readonly Option<bool> _excludes = new("--rdw-excludes-itself") { Description = context.Text("RDW の長さに RDW 自身を含まない（GnuCOBOL）", "RDW lengths do not count the RDW itself (GnuCOBOL)") };
    private readonly Option<string?> _zones = new("--zones") { Description = context.Text("ゾーン10進の形式（既定は文字コードから）", "Zoned digits (default: from the charset)") + ": ebcdic ascii fujitsu overpunch" };
    private readonly Option<bool> _hex = new("--hex") { Description = context.Text("各項目の16進を $hex に加える", "Adds the bytes of every item as $hex") };
    private readonly Option<bool> _positions = new("--positions") { Description = context.Text("番号・位置・長さを $record に加える", "Adds ordinal, offset and length as $record") };
    private readonly Option<bool> _keepSpaces = new("--keep-spaces") { Description = context.Text("末尾の空白を残す", "Keeps the spaces that fill a field") };
    private readonly Option<bool> _fillers = new("--fillers") { Description = context.Text("FILLER も表示する", "Shows FILLER items too") };
    private readonly Option<long> _skip = new("--skip") { Description = context.Text("先頭から飛ばすレコード数", "Records to leave out at the start") };
    private readonly Option<long> _limit = new("--limit") { DefaultValueFactory = _ => -1, Description = context.Text("表示するレコード数", "Records to print") };

    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        Option[] options =
        [
            _copybook, _charset, _framing, _dialect, _format, _copyFolders, _record, _recordLength, _delimiter, _quote, _header, _lineEnd,
            _little, _excludes, _zones, _hex, _positions, _keepSpaces, _fillers, _skip, _limit,
        ];
        foreach (var option in options)
        {
            command.Options.Add(option);
        }
    }

    public DumpRequest Read(ParseResult parsed) => new()
    {
        File = parsed.GetRequiredValue(_file),
        Copybook = parsed.GetValue(_copybook),
        Charset = parsed.GetRequiredValue(_charset),
        Framing = parsed.GetRequiredValue(_framing),
        Dialect = parsed.GetRequiredValue(_dialect),
        Format = parsed.GetRequiredValue(_format),
        CopyFolders = parsed.GetValue(_copyFolders) ?? [],
        Record = parsed.GetValue(_record),
        RecordLength = parsed.GetValue(_recordLength),
        Delimiter = parsed.GetValue(_delimiter),
        Quote = parsed.GetValue(_quote),
        Header = parsed.GetValue(_header),
        LineEnd = parsed.GetValue(_lineEnd),
        LittleEndian = parsed.GetValue(_little),
        LengthExcludesDescriptor = parsed.GetValue(_excludes),
        Zones = parsed.GetValue(_zones),
        Hex = parsed.GetValue(_hex),
        Positions = parsed.GetValue(_positions),
        KeepSpaces = parsed.GetValue(_keepSpaces),
        Fillers = parsed.GetValue(_fillers),
        Skip = parsed.GetValue(_skip),
        Limit = parsed.GetValue(_limit),
    };
}
