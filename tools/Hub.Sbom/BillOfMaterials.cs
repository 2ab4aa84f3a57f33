using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hub.Sbom;

/// <summary>The bill of materials as CycloneDX 1.6 JSON. The same lock files and NOTICE give the same bytes: its serial number follows from its content, and no time stands in it.</summary>
internal static class BillOfMaterials
{
    private const string Self = "hub";

    private static readonly JsonWriterOptions s_json = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes it.</summary>
    /// <exception cref="InvalidDataException">NOTICE lacks the licence of a package.</exception>
    public static byte[] Write(IReadOnlyList<LockedPackage> packages, Licences licences)
    {
        var content = Write(packages, licences, serial: null);
        var id = new Guid(SHA256.HashData(content).AsSpan(0, 16), bigEndian: true).ToByteArray(bigEndian: true);
        (id[6], id[8]) = ((byte)((id[6] & 0x0F) | 0x80), (byte)((id[8] & 0x3F) | 0x80));
        return Write(packages, licences, $"urn:uuid:{new Guid(id, bigEndian: true)}");
    }

    private static byte[] Write(IReadOnlyList<LockedPackage> packages, Licences licences, string? serial)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, s_json))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.WriteString("bomFormat", "CycloneDX");
            json.WriteString("specVersion", "1.6");
            if (serial is not null)
            {
                json.WriteString("serialNumber", serial);
            }

            json.WriteNumber("version", 1);
            WriteSelf(json);
            json.WriteStartArray("components");
            foreach (var package in packages)
            {
                WritePackage(json, package, licences);
            }

            json.WriteEndArray();
            WriteNeeds(json, packages);
            json.WriteEndObject();
        }

        return [.. buffer.ToArray(), (byte)'\n'];
    }

    private static void WriteSelf(Utf8JsonWriter json)
    {
        json.WriteStartObject("metadata");
        json.WriteStartObject("component");
        json.WriteString("type", "application");
        json.WriteString("bom-ref", Self);
        json.WriteString("name", Self);
        WriteLicence(json, ("Apache-2.0", true));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePackage(Utf8JsonWriter json, LockedPackage package, Licences licences)
    {
        json.WriteStartObject();
        json.WriteString("type", "library");
        json.WriteString("bom-ref", package.Url);
        json.WriteString("name", package.Name);
        json.WriteString("version", package.Version);
        json.WriteString("scope", package.IsShipped ? "required" : "excluded");
        WriteLicence(json, licences.Of(package.Name) ?? throw new InvalidDataException($"NOTICE has no licence of {package.Name}."));
        json.WriteString("purl", package.Url);
        json.WriteStartArray("properties");
        json.WriteStartObject();
        json.WriteString("name", "nuget:contentHash");
        json.WriteString("value", package.ContentHash);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLicence(Utf8JsonWriter json, (string Text, bool IsId) licence)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteStartObject("license");
        json.WriteString(licence.IsId ? "id" : "name", licence.Text);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    // A name leads to every version of it that is pinned: the lock files pin one.
    private static void WriteNeeds(Utf8JsonWriter json, IReadOnlyList<LockedPackage> packages)
    {
        var byName = packages.ToLookup(p => p.Name, StringComparer.OrdinalIgnoreCase);
        json.WriteStartArray("dependencies");
        Write(Self, packages);
        foreach (var package in packages)
        {
            Write(package.Url, package.Needs.SelectMany(n => byName[n]));
        }

        json.WriteEndArray();

        void Write(string who, IEnumerable<LockedPackage> needs)
        {
            json.WriteStartObject();
            json.WriteString("ref", who);
            json.WriteStartArray("dependsOn");
            foreach (var need in needs)
            {
                json.WriteStringValue(need.Url);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }
    }
}
