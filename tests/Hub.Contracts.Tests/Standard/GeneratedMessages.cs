using System.Reflection;
using Google.Protobuf.Reflection;
using Hub.Catalog.Editions;
using Hub.Contracts.Standard;

namespace Hub.Contracts.Tests.Standard;

/// <summary>The generated messages of the built-in editions.</summary>
internal static class GeneratedMessages
{
    private static readonly Dictionary<string, MessageDescriptor> s_messages = Assembly.Load("Hub.Contracts").GetTypes()
        .Where(t => t.Name.EndsWith("Reflection", StringComparison.Ordinal) && t.Namespace?.StartsWith("Standard.", StringComparison.Ordinal) == true)
        .Select(t => (FileDescriptor)t.GetProperty("Descriptor")!.GetValue(null)!)
        .SelectMany(f => f.MessageTypes)
        .ToDictionary(m => m.FullName);

    public static MessageDescriptor Of(Group group) => s_messages[$"{new StandardContract(group.Edition).Package}.{StandardContract.MessageName(group)}"];
}
