using System.Reflection;
using Google.Protobuf.Reflection;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Grpc.Reflection;

/// <summary>The descriptors of all mapped services, by name.</summary>
internal sealed class DescriptorIndex
{
    private readonly SortedSet<string> _services = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileDescriptor> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileDescriptor> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedDictionary<int, FileDescriptor>> _extensions = new(StringComparer.Ordinal);

    public DescriptorIndex(EndpointDataSource endpoints)
    {
        foreach (Endpoint endpoint in endpoints.Endpoints)
        {
            if (endpoint.Metadata.GetMetadata<GrpcMethodMetadata>() is { } metadata && _services.Add(metadata.Method.ServiceName) && FindDescriptor(metadata.ServiceType) is { } service)
            {
                Add(service.File);
            }
        }
    }

    /// <summary>Full names of the services, in order.</summary>
    public IEnumerable<string> Services => _services;

    public FileDescriptor? FindFile(string name) => _files.GetValueOrDefault(name);

    public FileDescriptor? FindSymbol(string name) => _symbols.GetValueOrDefault(name.TrimStart('.'));

    public FileDescriptor? FindExtension(string type, int number) =>
        _extensions.TryGetValue(type, out SortedDictionary<int, FileDescriptor>? numbers) ? numbers.GetValueOrDefault(number) : null;

    /// <summary>Numbers of the extensions of a type, in order; null when the type is unknown.</summary>
    /// <param name="type">Full name of the type.</param>
    public IEnumerable<int>? FindExtensions(string type) =>
        _extensions.TryGetValue(type, out SortedDictionary<int, FileDescriptor>? numbers) ? numbers.Keys : _symbols.ContainsKey(type) ? [] : null;

    private static ServiceDescriptor? FindDescriptor(Type service)
    {
        for (Type? type = service; type is not null; type = type.BaseType)
        {
            if (type.GetCustomAttribute<BindServiceMethodAttribute>(inherit: false) is { } attribute)
            {
                return attribute.BindType.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as ServiceDescriptor;
            }
        }

        return null;
    }

    private void Add(FileDescriptor file)
    {
        if (!_files.TryAdd(file.Name, file))
        {
            return;
        }

        foreach (FileDescriptor dependency in file.Dependencies)
        {
            Add(dependency);
        }

        foreach (ServiceDescriptor service in file.Services)
        {
            _symbols[service.FullName] = file;
            foreach (MethodDescriptor method in service.Methods)
            {
                _symbols[method.FullName] = file;
            }
        }

        foreach (MessageDescriptor message in file.MessageTypes)
        {
            Add(message, file);
        }

        foreach (EnumDescriptor type in file.EnumTypes)
        {
            Add(type, file);
        }

        AddExtensions(file.Extensions.UnorderedExtensions, file);
    }

    private void Add(MessageDescriptor message, FileDescriptor file)
    {
        _symbols[message.FullName] = file;
        foreach (FieldDescriptor field in message.Fields.InDeclarationOrder())
        {
            _symbols[field.FullName] = file;
        }

        foreach (OneofDescriptor oneof in message.Oneofs)
        {
            _symbols[oneof.FullName] = file;
        }

        foreach (MessageDescriptor nested in message.NestedTypes)
        {
            Add(nested, file);
        }

        foreach (EnumDescriptor type in message.EnumTypes)
        {
            Add(type, file);
        }

        AddExtensions(message.Extensions.UnorderedExtensions, file);
    }

    private void Add(EnumDescriptor type, FileDescriptor file)
    {
        _symbols[type.FullName] = file;
        foreach (EnumValueDescriptor value in type.Values)
        {
            _symbols[value.FullName] = file;
        }
    }

    private void AddExtensions(IEnumerable<FieldDescriptor> extensions, FileDescriptor file)
    {
        foreach (FieldDescriptor extension in extensions)
        {
            _symbols[extension.FullName] = file;
            string extendee = extension.ExtendeeType.FullName;
            if (!_extensions.TryGetValue(extendee, out SortedDictionary<int, FileDescriptor>? numbers))
            {
                _extensions.Add(extendee, numbers = []);
            }

            numbers[extension.FieldNumber] = file;
        }
    }
}
