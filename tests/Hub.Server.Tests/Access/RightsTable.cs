using Google.Protobuf;
using Google.Protobuf.Reflection;
using Hub.Access;
using Hub.Contracts.Catalog.V1;
using Hub.Contracts.Character.V1;
using Hub.Contracts.Ingest.V1;
using Hub.Contracts.Run.V1;

namespace Hub.Server.Tests.Access;

/// <summary>rights.csv: which role may call what. The table that a person reads is the one that the test holds the hub to.</summary>
internal static class RightsTable
{
    private static readonly ServiceDescriptor[] s_services = [CatalogService.Descriptor, CharacterService.Descriptor, IngestService.Descriptor, RunService.Descriptor];

    /// <summary>Every method of the hub's contracts.</summary>
    public static IReadOnlyList<MethodDescriptor> Methods { get; } = [.. s_services.SelectMany(s => s.Methods)];

    private const string Anothers = "vendor of another's run";

    /// <summary>The rows: method, what of it, for each role whether it may (a vendor: on its own run), and whether a run that somebody else created is hidden from a vendor.</summary>
    public static IReadOnlyList<(string Name, MethodDescriptor Method, string Case, IReadOnlyDictionary<Role, bool> May, bool IsHidden)> Rows { get; } = Read();

    public static string NameOf(MethodDescriptor method) => $"{method.Service.FullName}/{method.Name}";

    /// <summary>A request of the method about a run, or about a municipality.</summary>
    public static IMessage Request(MethodDescriptor method, string which, string run, string municipality)
    {
        var message = (IMessage)Activator.CreateInstance(method.InputType.ClrType)!;
        Set("municipality", municipality);
        Set("request_id", Guid.NewGuid().ToString());
        Set("name", method.InputType.Name is "OpenStreamRequest" or "FinalizeStreamRequest" ? $"runs/{run}/streams/a.dat" : $"runs/{run}");
        switch (message)
        {
            case AppendRequest append:
                append.Stream = $"runs/{run}/streams/a.dat";
                break;
            case LookupCharactersRequest look:
                look.Text = "高";
                break;
            case ListGaijiRequest gaiji when which == "of a run":
                gaiji.Run = $"runs/{run}";
                break;
            case ImportGaijiRequest import:
                import.Header = new ImportGaijiHeader { Municipality = municipality, RequestId = Guid.NewGuid().ToString(), Kind = ImportGaijiHeader.Types.Kind.Decisions };
                break;
            case ListQuarantineRequest list when which == "full":
                list.View = ListQuarantineRequest.Types.View.Full;
                break;
            case CommitRunRequest commit:
                commit.ValidateOnly = which == "validate_only";
                break;
            case DeleteRunRequest delete:
                delete.ValidateOnly = which == "validate_only";
                break;
            case GetReportRequest report when which == "standard file":
                report.File = "standard/001_x_131016.csv";
                break;
            default:
                break;
        }

        return message;

        void Set(string field, string value)
        {
            if (message.Descriptor.FindFieldByName(field) is { FieldType: FieldType.String } known && message is not LookupCharactersRequest)
            {
                known.Accessor.SetValue(message, value);
            }
        }
    }

    private static List<(string, MethodDescriptor, string, IReadOnlyDictionary<Role, bool>, bool)> Read()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Hub.Server.Tests", "Access", "rights.csv"));
        var titles = lines[0].Split(',');
        var anothers = Array.IndexOf(titles, Anothers);
        return [.. lines[1..].Select(l =>
        {
            var cells = l.Split(',');
            var parts = cells[0].TrimEnd(')').Split(" (");
            var method = Methods.Single(m => NameOf(m) == parts[0]);
            var may = Enum.GetValues<Role>().ToDictionary(r => r, r => cells[Array.IndexOf(titles, r.ToString().ToLowerInvariant())] == "yes");
            return (cells[0], method, parts.Length > 1 ? parts[1] : "", (IReadOnlyDictionary<Role, bool>)may, cells[anothers] == "hidden");
        })];
    }
}
