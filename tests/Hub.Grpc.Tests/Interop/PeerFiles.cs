using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Testing;

namespace Hub.Grpc.Tests.Interop;

/// <summary>The files that foreign peers need: scripts, descriptors, certificates; in a folder of their own, gone with it.</summary>
internal sealed class PeerFiles : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hub-grpc-");

    public PeerFiles()
    {
        var set = new FileDescriptorSet();
        foreach (FileDescriptor file in (FileDescriptor[])[EmptyReflection.Descriptor, MessagesReflection.Descriptor, TestReflection.Descriptor])
        {
            set.File.Add(FileDescriptorProto.Parser.ParseFrom(file.SerializedData));
        }

        File.WriteAllBytes(Descriptors, set.ToByteArray());
    }

    public static string Scripts => Path.Combine(Repository.Root, "tests", "Hub.Grpc.Tests", "Interop", "peers");

    public string Descriptors => Path.Combine(_folder.FullName, "descriptors.bin");

    public string Certificate => Path.Combine(_folder.FullName, "cert.pem");

    public string Key => Path.Combine(_folder.FullName, "key.pem");

    public void WriteCertificate()
    {
        using var certificate = LoopbackCertificate.Create();
        File.WriteAllText(Certificate, certificate.ExportCertificatePem());
        using var key = System.Security.Cryptography.X509Certificates.RSACertificateExtensions.GetRSAPrivateKey(certificate)!;
        File.WriteAllText(Key, key.ExportPkcs8PrivateKeyPem());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
