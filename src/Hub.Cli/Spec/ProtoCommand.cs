using System.CommandLine;
using Google.Protobuf;
using Hub.Cli.Shell;
using Hub.Contracts.Standard;

namespace Hub.Cli.Spec;

/// <summary><c>hub spec proto</c>: the contract of an edition.</summary>
internal static class ProtoCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(CliContext context)
    {
        var editions = new EditionArguments(context);
        var edition = editions.Edition("edition");
        var output = new Option<string?>("--out") { HelpName = "DIR", Description = context.Text("フォルダに .proto を書く。省略時は標準出力", "Write the .proto files into a folder. Default: standard output") };
        var descriptors = new Option<string?>("--descriptors") { HelpName = "FILE", Description = context.Text("FileDescriptorSet をファイルに書く", "Write the FileDescriptorSet into a file") };
        var command = new Command("proto", context.Text("版から protobuf の契約を作る", "Makes the protobuf contract of an edition")) { edition, editions.Folder, output, descriptors };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var contract = ContractOf(editions.Find(parsed, edition));
            var text = ProtoText.Write(contract);
            if (parsed.GetValue(descriptors) is { } file)
            {
                await File.WriteAllBytesAsync(file, ContractDescriptors.SetOf(contract).ToByteArray(), cancellationToken);
            }

            if (parsed.GetValue(output) is not { } folder)
            {
                await context.Out.WriteAsync(text);
                return ExitCode.Fine;
            }

            foreach (var (name, content) in new[] { (OptionsText.FileName, OptionsText.Read()), (contract.FileName, text) })
            {
                var path = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllTextAsync(path, content, cancellationToken);
                await context.Out.WriteLineAsync(path);
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static StandardContract ContractOf(Hub.Catalog.Editions.Edition edition)
    {
        try
        {
            return new StandardContract(edition);
        }
        catch (ArgumentException e)
        {
            throw new UsageException($"契約を作れません: {e.Message}", $"No contract can be made: {e.Message}", e);
        }
    }
}
