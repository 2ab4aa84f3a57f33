using System.Reflection;
using System.Runtime.Loader;
using Grpc.Core;
using Hub.Grpc.Tests.Interop;

namespace Hub.Grpc.Tests;

/// <summary>
/// The public surface held against the official assemblies themselves: what compiles here compiles there. Types, members, their parameters'
/// names and defaults, and interfaces; the other direction is not asked for, since Hub.Grpc gives only a part.
/// </summary>
public sealed class OfficialApiTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [OfficialStackFact]
    public void PublicMembers_AreMembersOfTheOfficialTypes()
    {
        var context = new AssemblyLoadContext("official", isCollectible: true);
        try
        {
            context.Resolving += static (context, name) =>
                Path.Combine(OfficialStack.Folder, name.Name + ".dll") is var file && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
            var official = Directory.EnumerateFiles(OfficialStack.Folder, "Grpc.*.dll")
                .SelectMany(file => context.LoadFromAssemblyPath(file).GetExportedTypes())
                .ToLookup(static type => type.FullName!, StringComparer.Ordinal);

            // The messages of the health service are protoc's work, in whatever version of it.
            var missing = typeof(StatusCode).Assembly.GetExportedTypes()
                .Where(static type => type.Namespace != "Grpc.Health.V1")
                .SelectMany(type => official[type.FullName!] is var theirs && theirs.Any() ? Missing(type, theirs) : [$"{type} is no type there"]);
            Assert.Equal([], missing);
        }
        finally
        {
            context.Unload();
        }
    }

    /// <param name="ours">Type of Hub.Grpc.</param>
    /// <param name="theirs">The official types of that name: one extension class stands in two packages.</param>
    private static IEnumerable<string> Missing(Type ours, IEnumerable<Type> theirs)
    {
        var members = theirs.SelectMany(Lineage).SelectMany(static type => type.GetMembers(Declared)).SelectMany(Describe).ToHashSet(StringComparer.Ordinal);
        var interfaces = theirs.SelectMany(static type => type.GetInterfaces()).Select(static type => type.ToString()).ToHashSet(StringComparer.Ordinal);
        return ours.GetMembers(Declared).SelectMany(Describe).Except(members)
            .Concat(ours.GetInterfaces().Select(static type => type.ToString()).Except(interfaces))
            .Select(member => $"{ours}: {member}");
    }

    private static IEnumerable<Type> Lineage(Type type)
    {
        for (Type? at = type; at is not null; at = at.BaseType)
        {
            yield return at;
        }
    }

    private static IEnumerable<string> Describe(MemberInfo member) => member switch
    {
        MethodBase method when IsSeen(method) => [$"{method} ({string.Join(", ", method.GetParameters().Select(Describe))})"],
        FieldInfo { IsPublic: true } or FieldInfo { IsFamily: true } => [$"{member} = {((FieldInfo)member is { IsLiteral: true } literal ? literal.GetRawConstantValue() : null)}"],
        PropertyInfo property when property.GetAccessors(nonPublic: true).Any(IsSeen) => [property.ToString()!],
        _ => [],
    };

    private static string Describe(ParameterInfo parameter) => $"{parameter.Name}{(parameter.IsOptional ? $" = {parameter.RawDefaultValue ?? "null"}" : "")}";

    private static bool IsSeen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;
}
