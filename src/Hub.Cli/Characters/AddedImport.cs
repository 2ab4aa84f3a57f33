using System.Text;
using Hub.Characters.Packs;
using Hub.Cli.Shell;

namespace Hub.Cli.Characters;

/// <summary>Installs the list of added characters (GJ).</summary>
internal static class AddedImport
{
    /// <summary>Takes it in as a whole or not at all.</summary>
    public static int Run(CliContext context, string path, FileInfo source)
    {
        var problems = new List<PackProblem>();
        var pack = string.Equals(source.Extension, ".xlsx", StringComparison.OrdinalIgnoreCase)
            ? AddedCharacterPack.From(AddedWorkbook.Read(source), problems)
            : ReadTsv(source, problems);
        ImportCommand.Report(context, source, problems);
        if (problems.Count > 0 || pack.All.Count == 0)
        {
            throw new UsageException(
                $"{source.Name} は取り込みません（読めた文字 {pack.All.Count}、問題 {problems.Count} 件）。",
                $"{source.Name} was not taken in ({pack.All.Count} characters read, {problems.Count} problems).");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var writer = new StreamWriter(path + ".part", append: false, new UTF8Encoding(false)))
        {
            pack.Write(writer);
        }

        File.Move(path + ".part", path, overwrite: true);
        context.Out.WriteLine(context.Text($"追加文字 {pack.All.Count} 字を取り込みました。", $"Took in {pack.All.Count} added characters."));
        return ExitCode.Fine;
    }

    private static AddedCharacterPack ReadTsv(FileInfo source, List<PackProblem> problems)
    {
        using var reader = source.OpenText();
        return AddedCharacterPack.Read(reader, problems);
    }
}
