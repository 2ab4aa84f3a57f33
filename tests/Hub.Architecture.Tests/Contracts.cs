using System.Reflection;
using Google.Protobuf.Reflection;

namespace Hub.Architecture.Tests;

/// <summary>The descriptors of everything under protos/.</summary>
internal static class Contracts
{
    public static IReadOnlyList<FileDescriptor> Files { get; } = [.. Assembly.Load("Hub.Contracts").GetTypes()
        .Where(t => t.Name.EndsWith("Reflection", StringComparison.Ordinal))
        .Select(t => t.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null))
        .OfType<FileDescriptor>()
        .OrderBy(f => f.Name, StringComparer.Ordinal)];

    public static IEnumerable<EnumDescriptor> Enums(FileDescriptor file) => file.EnumTypes.Concat(file.MessageTypes.SelectMany(Enums));

    public static IEnumerable<FieldDescriptor> Fields(FileDescriptor file) => file.MessageTypes.SelectMany(Fields);

    private static IEnumerable<EnumDescriptor> Enums(MessageDescriptor m) => m.EnumTypes.Concat(m.NestedTypes.SelectMany(Enums));

    private static IEnumerable<FieldDescriptor> Fields(MessageDescriptor m) => m.Fields.InFieldNumberOrder().Concat(m.NestedTypes.SelectMany(Fields));
}
