using System.Text;
using Hub.Adapters.Lookups;
using Hub.Adapters.Packs;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;
using Hub.Records;
using Hub.Records.Framing;

namespace Hub.Adapters.Tests;

/// <summary>A pack of a few lines over a made-up edition of two groups, and what files give through it.</summary>
internal sealed class TinyPack : IRecordSink, IDisposable
{
    private const string Head = """
        adapter: tiny/990
        vendor: tiny
        business: "990"
        edition: 990/1
        charset: utf8

        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("hub-tiny-").FullName;

    public TinyPack(string yaml, params (string Name, string Text)[] files)
    {
        File.WriteAllText(Path.Combine(_folder, AdapterPack.FileName), Head + yaml);
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(_folder, name), text);
        }

        Plan = AdapterPack.Load(_folder, Problems) is { } pack ? AdapterPlan.Compile(pack, Edition(), AdapterSite.Default, Problems) : null;
    }

    public string Folder => _folder;

    public AdapterProblems Problems { get; } = [];

    public AdapterPlan? Plan { get; }

    /// <summary>Rows as "group: item=value item=value", in order.</summary>
    public List<string> Rows { get; } = [];

    public FindingList Findings { get; } = [];

    public static Edition Edition() => new(
        new EditionHeader { Business = "990", BusinessName = "試験", Romaji = "shiken", Version = "1", Title = "試験", Trust = Trust.Sample },
        [
            new Group("990g001", "人", "person", [Item("99000001", "番号", "number", 1), Item("99000002", "氏名", "name", 1), Item("99000003", "世帯主", "head", 1), Item("99000004", "電話", "phone", 3)]),
            new Group("990g002", "期別", "term", [Item("99000011", "番号", "number", 1), Item("99000012", "期", "period", 1), Item("99000013", "額", "amount", 1)]),
            new Group("990g003", "日付", "day",
            [
                new Item
                {
                    Id = "99000021", Name = "日", Romaji = "date", Type = ItemType.Date, Length = 10, Requirement = Hub.Catalog.Editions.Requirement.Optional,
                    UnknownDate = UnknownDateRole.Date, UnknownFlag = "99000022", UnknownNotation = "99000023",
                },
                Item("99000022", "不詳フラグ", "date_flag", 1), Item("99000023", "不詳表記", "date_notation", 1), Item("99000024", "元号", "era", 1),
                Item("99000025", "続柄1", "relation_1", 1), Item("99000026", "続柄2", "relation_2", 1), Item("99000027", "続柄3", "relation_3", 1), Item("99000028", "続柄4", "relation_4", 1),
            ]),
        ],
        []);

    /// <summary>Maps files by name and text, those that others are joined to first.</summary>
    public TinyPack Run(params (string Name, string Text)[] files)
    {
        Assert.True(Plan is not null, string.Join('\n', Problems));
        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(_folder, name), text);
        }

        var lookups = LookupBuilder.Read(Plan, files.Select(f => Path.Combine(_folder, f.Name)));
        foreach (var (name, text) in files)
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            using var reader = new ExtractReader(stream, Plan.CreateFramer(name));
            var worker = Plan.CreateWorker(name, lookups);
            FrameStatus status;
            while ((status = reader.Read(out var record)) != FrameStatus.End)
            {
                if (status == FrameStatus.Record)
                {
                    worker.Map(record, this, Findings);
                }
            }
        }

        return this;
    }

    public void Add(StandardRecord row, SourcePosition position) => Rows.Add(Text(row));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Text(StandardRecord row) => row.Group.Name + ": " + string.Join(' ', row.Group.Items.Where(i => row.Count(i.Ordinal) > 0).Select(i =>
        $"{i.Name}=" + string.Join('/', Enumerable.Range(0, row.Count(i.Ordinal)).Select(n => Encoding.UTF8.GetString(row.Value(i.Ordinal, n))))));

    private static Item Item(string id, string name, string romaji, int repeat) => new()
    {
        Id = id,
        Name = name,
        Romaji = romaji,
        Type = ItemType.FullWidth,
        Length = 100,
        Repeat = repeat,
        Requirement = Hub.Catalog.Editions.Requirement.Optional,
    };
}
