using Hub.Cli.Shell;
using Hub.Records.Copybooks;
using Hub.Records.Layouts;

namespace Hub.Cli.Records;

/// <summary>Reads the copybook that the command line names.</summary>
internal static class LayoutSource
{
    public static Layout Read(DumpRequest request, Dialect dialect, CliContext context)
    {
        var source = CopybookFile.TryRead(request.Copybook!, out var failure) ?? throw new UsageException(
            $"コピー句 {request.Copybook} が読めません（{failure}）。パスと文字コード（UTF-8 または CP932）を確認してください。",
            $"the copybook {request.Copybook} can't be read ({failure}); check its path and charset (UTF-8 or CP932)");
        var folders = request.CopyFolders.Append(Path.GetDirectoryName(Path.GetFullPath(request.Copybook!))!).ToList();
        var options = new CopybookOptions
        {
            Dialect = dialect,
            Format = Enum.TryParse<SourceFormat>(request.Format, ignoreCase: true, out var format)
                ? format
                : throw DumpDialect.Unknown("--source-format", request.Format, "auto fixed free"),
            File = request.Copybook!,
            Resolve = CopybookFile.Resolver(folders),
        };
        var result = Copybook.Parse(source, options);
        if (!result.IsValid)
        {
            throw new UsageException(
                string.Join('\n', result.Errors.Select(e => e.Message(Hub.Findings.Language.Ja))),
                string.Join('\n', result.Errors.Select(e => e.Message(Hub.Findings.Language.En))));
        }

        return Choose(result.Copybook, request, context);
    }

    private static Layout Choose(Copybook copybook, DumpRequest request, CliContext context)
    {
        var names = string.Join(' ', copybook.Layouts.Select(l => l.Name));
        if (request.Record is not null)
        {
            return copybook.Find(request.Record) ?? throw DumpDialect.Unknown("--record", request.Record, names);
        }

        if (copybook.Layouts.Count > 1)
        {
            context.Error.WriteLine(context.Text(
                $"コピー句に複数のレコードがあります（{names}）。{copybook.Layout.Name} を使います。--record で選べます。",
                $"the copybook has several records ({names}); using {copybook.Layout.Name}; choose with --record"));
        }

        return copybook.Layout;
    }
}
