using System.CommandLine;
using Hub.Access;
using Hub.Cli.Shell;

namespace Hub.Cli.Access;

/// <summary><c>hub access</c>: who may do what. It works on the folder itself, so it is for whoever runs the hub.</summary>
internal static class AccessCommand
{
    public static Command Create(CliContext context) => new("access", context.Text("利用者・権限・トークン・証明書の管理。", "Manage principals, grants, tokens and certificates."))
    {
        AccessListCommand.Create(context),
        AccessGrantCommand.Create(context, isGiven: true),
        AccessGrantCommand.Create(context, isGiven: false),
        AccessRemoveCommand.Create(context),
        AccessTokenCommand.Create(context),
        AccessRevokeCommand.Create(context),
        AccessCertificateCommand.Create(context),
    };

    /// <summary>The argument that names a principal.</summary>
    public static Argument<string> Name(CliContext context) => new("NAME") { Description = context.Text("利用者の名前。監査記録に残ります。", "Name of the principal, as the audit shows it.") };

    /// <summary>Nobody of that name.</summary>
    public static UsageException Unknown(string name) => new(
        $"{name} という利用者はいません。hub access list で確かめ、hub access grant で登録してください。",
        $"there is no principal {name}: see hub access list; hub access grant makes one.");

    /// <summary>What a role is for, in the user's language.</summary>
    public static string Describe(CliContext context, Role role) => role switch
    {
        Role.Vendor => context.Text("移行事業者: 送信・修正・結果の閲覧", "the vendor: sends, corrects, reads results"),
        Role.Municipal => context.Text("自治体職員: リハーサル・文字同定・確定", "the municipality: rehearses, decides, commits"),
        Role.Operator => context.Text("運用者: 値の非マスク閲覧以外すべて", "who runs the hub: all but unmasked values"),
        Role.Auditor => context.Text("監査者: 閲覧のみ", "looks only"),
        _ => context.Text("値の非マスク閲覧", "sees values unmasked"),
    };
}
