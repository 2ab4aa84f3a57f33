using System.Security.Cryptography;
using System.Text;
using Hub.Client;
using Hub.Contracts.Run.V1;

namespace Hub.Kill;

/// <summary>What a migration left, as one digest per thing: standard files, certificate, findings, quarantine.</summary>
internal static class Evidence
{
    private static readonly string[] s_reports = ["certificate.json", "findings.csv"];

    /// <summary>Reads it through the hub.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(HubClient client, string run, CancellationToken cancellationToken)
    {
        List<string> evidence = [];
        foreach (var file in (await client.ListReportFilesAsync(run, cancellationToken)).Where(f => f.Name.StartsWith("standard/", StringComparison.Ordinal) || s_reports.Contains(f.Name)).OrderBy(f => f.Name, StringComparer.Ordinal))
        {
            using var content = new MemoryStream();
            await client.CopyReportAsync(run, file.Name, content, cancellationToken);
            evidence.Add($"{file.Name} {content.Length} {Convert.ToHexStringLower(SHA256.HashData(content.ToArray()))}");
        }

        using var quarantine = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0;
        await foreach (var record in client.ListQuarantineAsync(new ListQuarantineRequest { Name = run, View = ListQuarantineRequest.Types.View.Full }, cancellationToken))
        {
            quarantine.AppendData(Encoding.UTF8.GetBytes($"{record.Stream} {record.Record} {record.ByteOffset} {record.Revision}\n"));
            quarantine.AppendData(record.Source.Span);
            count++;
        }

        evidence.Add($"quarantine {count} {Convert.ToHexStringLower(quarantine.GetHashAndReset())}");
        return evidence;
    }
}
