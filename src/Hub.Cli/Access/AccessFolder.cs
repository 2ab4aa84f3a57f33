using System.CommandLine;
using Hub.Access.Audit;
using Hub.Access.Book;
using Hub.Cli.Shell;
using Hub.Server.Access;

namespace Hub.Cli.Access;

/// <summary>Where access.json and the audit are, and changing them with a line in the audit.</summary>
internal sealed class AccessFolder
{
    private readonly CliContext _context;
    private readonly Option<string> _data;
    private readonly Option<string?> _access;

    /// <summary>Makes the options and adds them to the command.</summary>
    public AccessFolder(Command command, CliContext context)
    {
        _context = context;
        _data = SharedOptions.Data(context);
        _access = Option(context);
        command.Options.Add(_data);
        command.Options.Add(_access);
    }

    /// <summary>--access, else HUB_ACCESS: the folder.</summary>
    public static Option<string?> Option(CliContext context) => new("--access")
    {
        HelpName = "DIR",
        DefaultValueFactory = _ => context.Variable("HUB_ACCESS"),
        Description = context.Text(
            "利用者と権限、監査記録のフォルダ（複数ノードで共有可）。省略時は HUB_ACCESS、それもなければ --data の access。",
            "Folder of principals, grants and the audit; nodes may share it. Default: HUB_ACCESS, else \"access\" in --data."),
    };

    /// <summary>The folder that the command line means.</summary>
    public static string Of(string? access, string data) => access is { Length: > 0 } ? access : Path.Combine(data, AccessOptions.FolderName);

    /// <summary>--data.</summary>
    public string DataOf(ParseResult line) => line.GetRequiredValue(_data);

    /// <summary>The book.</summary>
    public AccessBook Book(ParseResult line) => Guard(() => AccessBook.Open(FolderOf(line), _context.Time));

    /// <summary>The audit.</summary>
    public AuditLog Audit(ParseResult line) => AuditLog.Open(FolderOf(line), _context.Time);

    /// <summary>Changes the book and writes down that it was done.</summary>
    public T Change<T>(ParseResult line, string action, string subject, string municipality, Func<AccessBook, T> change)
    {
        var result = Guard(() => change(Book(line)));
        Guard(() => Audit(line).Add(Environment.UserName, action, subject, municipality, "cli", "ok"));
        return result;
    }

    private static T Guard<T>(Func<T> call)
    {
        try
        {
            return call();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidDataException)
        {
            throw new UsageException(exception.Message, exception.Message, exception);
        }
    }

    private string FolderOf(ParseResult line) => Of(line.GetValue(_access), line.GetRequiredValue(_data));
}
