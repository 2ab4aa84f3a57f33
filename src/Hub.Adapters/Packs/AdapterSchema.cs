using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Adapters.Dates;

namespace Hub.Adapters.Packs;

/// <summary>
/// The JSON Schema of adapter.yaml, for editors. Written from the same lists that the reader uses; a test holds the file beside the packs to it.
/// </summary>
public static partial class AdapterSchema
{
    private static readonly JsonSerializerOptions s_options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Name of the schema file beside the packs.</summary>
    public const string FileName = "adapter.schema.json";

    /// <summary>The schema as text, ending in a line end.</summary>
    public static string Write() => Schema().ToJsonString(s_options).Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";

    private static JsonObject Schema() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = "adapter.yaml",
        ["description"] = "An adapter pack of the hub: how records of a legacy extract become rows of the national standard.",
        ["type"] = "object",
        ["required"] = Names("adapter", "vendor", "business", "edition", "charset", "sources", "groups"),
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["adapter"] = Text("Name of the pack: vendor/business."),
            ["title"] = Closed(new() { ["ja"] = Text("Title in Japanese."), ["en"] = Text("Title in English.") }, "ja", "en"),
            ["vendor"] = Text("Vendor type, such as sample-host-f."),
            ["business"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9]{3}$", ["description"] = "Business id, three digits, in quotes." },
            ["edition"] = Text("Edition that the pack targets, such as 001/2.1."),
            ["charset"] = Either(Text("Charset name, such as jef+ebcdik-fujitsu."), Closed(
                new()
                {
                    ["name"] = Text("Charset name, such as jef+ebcdik-fujitsu."),
                    ["font"] = Choice(AdapterReader.Fonts, "Shapes of the source's font; default jis90."),
                    ["gaiji"] = Choice(AdapterReader.GaijiPolicies, "What a site gaiji without a table entry does; default error (quarantine)."),
                    ["tables"] = Texts("Code tables laid over the charset, in order (vendor extensions, the site's gaiji): a TSV of the pack by its path, or an installed one by its name (hub tables import)."),
                    ["options"] = CharsetOptions(),
                },
                "name")),
            ["characters"] = CharacterPolicy(),
            ["dates"] = Closed(new()
            {
                ["eras"] = Choice([.. EraDigits.ByName.Keys], "Era digits; default juki."),
                ["overrun"] = Choice(AdapterReader.Overruns, "Years beyond an era's end; default error."),
                ["unknown"] = Choice(AdapterReader.UnknownDates, "What stands in an unknown date; default floor."),
            }),
            ["parameters"] = Map(Either(Scalar(), Closed(new() { ["default"] = Scalar(), ["note"] = Text("What it means.") }, "default")), "Values that a site gives."),
            ["sources"] = Map(Reference("source"), "Record types by name."),
            ["codes"] = Map(Text("CSV file in the pack."), "Code tables by name."),
            ["groups"] = Map(Either(Reference("group"), List(Reference("group"))), "Groups (グループ) by name; a list where several sources fill one."),
            ["note"] = Text("Anything a reader should know."),
        },
        ["$defs"] = Definitions(),
    };

    private static JsonObject Definitions() => new()
    {
        ["source"] = Closed(
            new()
            {
                ["files"] = Texts("Patterns of file names, * and ?."),
                ["framing"] = Choice(AdapterReader.Framings, "How records are cut; default fixed."),
                ["length"] = Integer(1, 1 << 20, "Record length in bytes; default the copybook's."),
                ["copybook"] = Text("Copybook file in the pack."),
                ["record"] = Text("01 level of the copybook; default its only one."),
                ["dialect"] = Text("Compiler dialect: ibm, fujitsu, hitachi, nec, micro-focus, gnu-cobol."),
                ["columns"] = Texts("Column names of a CSV."),
                ["delimiter"] = Text("Column separator of a CSV; default a comma."),
                ["header"] = Boolean("Whether the first line names the columns; default false."),
                ["select"] = Reference("condition"),
                ["drop"] = List(Closed(new() { ["when"] = Reference("condition"), ["reason"] = Text("Why, as the report shows it.") }, "when", "reason")),
                ["lookup"] = Closed(
                    new()
                    {
                        ["key"] = Reference("value"),
                        ["unused"] = Choice(AdapterReader.UnusedRecords, "A record that no other one looks up: accept (default), warn, error."),
                    },
                    "key"),
                ["join"] = Map(Reference("join"), "Lookup sources whose fields are read here as source.FIELD."),
                ["totals"] = List(Closed(
                    new()
                    {
                        ["field"] = Text("Field of the trailer that says the total."),
                        ["when"] = Reference("condition"),
                        ["of"] = Texts("Sources of the same file whose records count."),
                        ["sum"] = Text("Field of these records that is added up; default: the records are counted."),
                    },
                    "field",
                    "of")),
                ["note"] = Text("Anything a reader should know."),
            },
            "files"),
        ["join"] = Closed(
            new()
            {
                ["key"] = Reference("value"),
                ["missing"] = Choice(AdapterReader.MissingRecords, "A key that the lookup does not have: error (quarantine, default), warn, accept."),
                ["several"] = Choice(AdapterReader.SeveralRecords, "A key that several records have: error (quarantine, default), first, last."),
                ["note"] = Text("Why."),
            },
            "key"),
        ["group"] = Closed(
            new()
            {
                ["from"] = Text("Name of the source."),
                ["when"] = Reference("condition"),
                ["rows"] = Integer(1, 999, "How many rows a record gives at most: one for each occurrence that fields name by (#). Default one row."),
                ["items"] = Map(Reference("value"), "Items (データ項目) by name or id, in the order of filling."),
                ["note"] = Text("Anything a reader should know."),
            },
            "from",
            "items"),
        ["condition"] = Closed(new()
        {
            ["all"] = List(Reference("condition")),
            ["any"] = List(Reference("condition")),
            ["field"] = Text("A field of the source."),
            ["item"] = Text("An item filled above."),
            ["is"] = Texts("Values of which it is one."),
            ["not"] = Texts("Values of which it is none."),
            ["empty"] = Boolean("Whether it is empty."),
            ["same-as"] = Text("Another field of the source that has the same value."),
        }),
        ["value"] = Either(Scalar(), Closed(new()
        {
            ["from"] = Text("A field of the source: NAME, NAME(3), NAME(*)."),
            ["constant"] = Scalar(),
            ["item"] = Text("An item filled above."),
            ["parameter"] = Text("A parameter of the site."),
            ["coalesce"] = List(Reference("value")),
            ["join"] = List(Reference("value")),
            ["choose"] = List(Reference("value")),
            ["empty"] = Boolean("Leaves the item empty on purpose."),
            ["with"] = Text("What join puts between parts."),
            ["differ"] = Choice(AdapterReader.Differences, "Whether coalesce tells parts that differ: warn (default) or accept."),
            ["when"] = Reference("condition"),
            ["do"] = Either(Reference("function"), List(Reference("function"))),
            ["default"] = Scalar(),
            ["note"] = Text("Why."),
        })),
        ["function"] = Functions(),
    };
}
