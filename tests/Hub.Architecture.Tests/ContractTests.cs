using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Hub.Architecture.Tests;

public partial class ContractTests
{
    [GeneratedRegex(@"^(hub|standard)\.[a-z0-9_.]+\.v\d+$")]
    private static partial Regex VersionedPackage();

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex InnerCapital();

    [GeneratedRegex(@"^[a-z][a-z0-9_]*$")]
    private static partial Regex LowerSnake();

    [GeneratedRegex(@"^\s*(?:message|enum|service|rpc|oneof|extend)\b|^\s*(?:(?:optional|repeated)\s+)?[\w.]+(?:<[^>]*>)?\s+\w+\s*=\s*\d+|^\s*[A-Z][A-Z0-9_]*\s*=\s*-?\d+")]
    private static partial Regex Element();

    [Fact]
    public void Contracts_FollowTheStandardRules()
    {
        List<string> broken = [];
        Assert.NotEmpty(Contracts.Files);
        foreach (var file in Contracts.Files)
        {
            Check(VersionedPackage().IsMatch(file.Package), $"{file.Name}: package {file.Package} has no version");
            Check(file.Name.StartsWith(file.Package.Replace('.', '/') + "/", StringComparison.Ordinal), $"{file.Name}: not in the directory of {file.Package}");
            foreach (var service in file.Services)
            {
                Check(service.Name.EndsWith("Service", StringComparison.Ordinal), $"{service.FullName}: no Service suffix");
                foreach (var method in service.Methods)
                {
                    Check(method.InputType.Name == method.Name + "Request", $"{method.FullName}: request is {method.InputType.Name}");
                    Check(method.OutputType.Name == method.Name + "Response", $"{method.FullName}: response is {method.OutputType.Name}");
                }
            }

            foreach (var type in Contracts.Enums(file))
            {
                var prefix = InnerCapital().Replace(type.Name, "_$1").ToUpperInvariant() + "_";
                Check(type.Values[0].Number == 0 && type.Values[0].Name == prefix + "UNSPECIFIED", $"{type.FullName}: zero is {type.Values[0].Name}");
                Check(type.Values.All(v => v.Name.StartsWith(prefix, StringComparison.Ordinal)), $"{type.FullName}: a value lacks {prefix}");
            }

            foreach (var field in Contracts.Fields(file))
            {
                Check(LowerSnake().IsMatch(field.Name), $"{field.FullName}: not lower_snake_case");
            }
        }

        House.HasNo(broken);

        void Check(bool holds, string complaint)
        {
            if (!holds)
            {
                broken.Add(complaint);
            }
        }
    }

    [Fact]
    public void Contracts_CommentEveryElement()
    {
        List<string> silent = [];
        foreach (var path in SourceTree.Files("protos", "*.proto"))
        {
            var lines = File.ReadAllLines(path);
            for (var i = 1; i < lines.Length; i++)
            {
                if (Element().IsMatch(lines[i]) && !lines[i].TrimStart().StartsWith("option", StringComparison.Ordinal)
                    && !lines[i - 1].TrimStart().StartsWith("//", StringComparison.Ordinal) && !lines[i].Contains("//", StringComparison.Ordinal))
                {
                    silent.Add($"{SourceTree.Relative(path)}:{i + 1}: {lines[i].Trim()}");
                }
            }
        }

        House.HasNo(silent);
    }

    [Fact]
    public void Contracts_KeepTheirNumbers()
    {
        var actual = new StringBuilder();
        foreach (var file in Contracts.Files.Where(f => f.Package.StartsWith("hub.", StringComparison.Ordinal)))
        {
            foreach (var method in file.Services.SelectMany(s => s.Methods))
            {
                actual.Append(CultureInfo.InvariantCulture, $"rpc {method.FullName}({(method.IsClientStreaming ? "stream " : "")}{method.InputType.FullName}) {(method.IsServerStreaming ? "stream " : "")}{method.OutputType.FullName}\n");
            }

            foreach (var field in Contracts.Fields(file))
            {
                actual.Append(CultureInfo.InvariantCulture, $"{field.FullName} = {field.FieldNumber} {(field.IsRepeated ? "repeated " : "")}{field.FieldType}\n");
            }

            foreach (var value in Contracts.Enums(file).SelectMany(e => e.Values))
            {
                actual.Append(CultureInfo.InvariantCulture, $"{value.FullName} = {value.Number}\n");
            }
        }

        Approved.Matches("protos", actual.ToString());
    }
}
