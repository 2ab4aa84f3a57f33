using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Contracts.Standard;

namespace Hub.Server.Tests.Catalog;

public sealed class CatalogCallsTests
{
    [ForeignClientFact]
    public async Task GetContract_ImportedEdition_LetsAForeignClientBuildStubsAndReadRecords()
    {
        await using var hosted = await Hosted.StartAsync();
        var edition = Import(Path.Combine(hosted.Folder, "data", "editions"));
        var group = edition.Groups[0];
        var expected = Records(group, Path.Combine(hosted.Folder, "records.bin"));

        var lines = Run(hosted.Uri.Authority, Path.Combine(Repository.Root, "protos"), edition.Id, group.Id, Path.Combine(hosted.Folder, "records.bin"), Path.Combine(hosted.Folder, "work"));

        Assert.Equal(expected.Count, lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var read = JsonDocument.Parse(lines[i]).RootElement.EnumerateObject()
                .ToDictionary(p => p.Name, p => p.Value.ValueKind == JsonValueKind.Array ? string.Join('|', p.Value.EnumerateArray().Select(v => v.GetString())) : p.Value.ToString());
            Assert.Equal(expected[i].Order().ToList(), read.Select(p => $"{p.Key}={p.Value}").Order().ToList());
        }
    }

    private static Edition Import(string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, "001-9.9.json");
        var text = File.ReadAllText(Path.Combine(Repository.Root, "src", "Hub.Catalog", "editions", "001-2.1.json"))
            .Replace("\"version\": \"2.1\"", "\"version\": \"9.9\"", StringComparison.Ordinal)
            .Replace("\"name\": \"宛名番号\", \"romaji\": \"atenabango\", \"type\": \"X\", \"length\": 15", "\"name\": \"宛名番号\", \"romaji\": \"atenabango_v9\", \"type\": \"X\", \"length\": 16", StringComparison.Ordinal);
        File.WriteAllText(path, text);
        return EditionLibrary.ReadFile(path);
    }

    private static List<List<string>> Records(Group group, string path)
    {
        const int Seed = 3;
        var random = new Random(Seed);
        var record = new StandardRecord(group);
        var format = new RecordWireFormat(group);
        var expected = new List<List<string>>();
        using var file = File.Create(path);
        for (var n = 0; n < 20; n++)
        {
            record.Clear();
            List<string> values = [];
            foreach (var field in StandardContract.Fields(group).Where(_ => random.Next(3) > 0))
            {
                var value = field.Kind == FieldKind.Number ? random.Next(1, 999).ToString(CultureInfo.InvariantCulture) : "髙橋　𠮟" + random.Next(1000).ToString(CultureInfo.InvariantCulture);
                record.Set(field.Item.Ordinal, Encoding.UTF8.GetBytes(value));
                values.Add($"{field.Item.Romaji}={value}");
            }

            expected.Add(values);
            var bytes = new ArrayBufferWriter<byte>();
            Assert.Equal(WireStatus.Ok, format.Write(record, bytes, out _));
            var head = new byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(head, bytes.WrittenCount);
            file.Write(head);
            file.Write(bytes.WrittenSpan);
        }

        return expected;
    }

    private static string[] Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Testing.Requirement.Python, [Path.Combine(Repository.Root, "tests", "Hub.Server.Tests", "Catalog", "foreign_client.py"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(60_000) && process.ExitCode == 0, errors.Result);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
