using Google.Protobuf.Reflection;
using Hub.Catalog.Editions;
using Standard.Options.V1;

namespace Hub.Contracts.Standard;

/// <summary>The descriptors of a contract, as a client's tools want them: the file with its imports, without calling protoc.</summary>
public static class ContractDescriptors
{
    /// <summary>A self-contained set: descriptor.proto, the options, the contract; in the order in which they can be loaded.</summary>
    public static FileDescriptorSet SetOf(StandardContract contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return new FileDescriptorSet
        {
            File = { DescriptorReflection.Descriptor.ToProto(), OptionsReflection.Descriptor.ToProto(), FileOf(contract) },
        };
    }

    private static FileDescriptorProto FileOf(StandardContract contract)
    {
        var header = contract.Edition.Header;
        var file = new FileDescriptorProto
        {
            Name = contract.FileName,
            Package = contract.Package,
            Syntax = "proto3",
            Dependency = { "standard/options/v1/options.proto" },
            Options = new Google.Protobuf.Reflection.FileOptions { CsharpNamespace = contract.CSharpNamespace },
        };
        file.Options.SetExtension(OptionsExtensions.Edition, new EditionOptions { Edition = header.Id, Official = header.Trust == Trust.Official });
        file.MessageType.Add(contract.Edition.Groups.Select(MessageOf));
        return file;
    }

    private static DescriptorProto MessageOf(Group group)
    {
        var message = new DescriptorProto { Name = StandardContract.MessageName(group), Options = new MessageOptions() };
        message.Options.SetExtension(OptionsExtensions.Group, new GroupOptions { Id = group.Id, Name = group.Name });
        foreach (var field in StandardContract.Fields(group))
        {
            var descriptor = new FieldDescriptorProto
            {
                Name = field.Item.Romaji,
                Number = field.Number,
                Label = field.Kind == FieldKind.Texts ? FieldDescriptorProto.Types.Label.Repeated : FieldDescriptorProto.Types.Label.Optional,
                Type = field.Kind switch
                {
                    FieldKind.Number => FieldDescriptorProto.Types.Type.Int64,
                    FieldKind.Bytes => FieldDescriptorProto.Types.Type.Bytes,
                    _ => FieldDescriptorProto.Types.Type.String,
                },
                Options = new FieldOptions(),
            };
            if (field.Kind == FieldKind.Number)
            {
                descriptor.Proto3Optional = true;
                descriptor.OneofIndex = message.OneofDecl.Count;
                message.OneofDecl.Add(new OneofDescriptorProto { Name = "_" + field.Item.Romaji });
            }

            descriptor.Options.SetExtension(OptionsExtensions.Item, OptionsOf(field.Item));
            message.Field.Add(descriptor);
        }

        return message;
    }

    private static ItemOptions OptionsOf(Item item) => new()
    {
        Id = item.Id,
        Name = item.Name,
        Type = item.Type.Symbol(),
        Length = item.Length,
        Scale = item.Scale,
        Repeat = item.IsRepeated ? item.Repeat : 0,
        CodeLists = { item.CodeListIds },
        Required = item.Requirement == Requirement.Required,
        Condition = item.Condition?.Text ?? "",
        Key = item.IsKey,
        ForeignKey = item.IsForeignKey,
    };
}
