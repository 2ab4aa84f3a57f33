using System.Security.Cryptography;
using Grpc.Core;
using Hub.Access;
using Hub.Access.Audit;
using Hub.Access.Book;
using Hub.Access.Tokens;
using Hub.Contracts.Character.V1;
using Hub.Contracts.Run.V1;
using Hub.Engine;

namespace Hub.Server.Access;

/// <summary>The one place where it is decided whether a call may go on: who calls, what it needs, whether they hold it there. Deny by default.</summary>
internal sealed class AccessGate : IDisposable
{
    /// <summary>Key under which a call's principal is found in <see cref="ServerCallContext.UserState"/>.</summary>
    public const string PrincipalKey = "hub.principal";

    private const string LocalKey = "hub.local";
    private const string Scheme = "Bearer ";

    private readonly AccessBook _book;
    private readonly AuditLog _audit;
    private readonly RefusalTally _refusals;
    private readonly HubEngine _engine;
    private readonly AccessToken? _localToken;
    private readonly string _localHash;
    private readonly Principal _local;

    public AccessGate(AccessOptions options, HubEngine engine, TimeProvider time)
    {
        _book = AccessBook.Open(options.Folder, time);
        _audit = AuditLog.Open(options.Folder, time);
        _refusals = new RefusalTally(_audit, time);
        _engine = engine;
        _localToken = options.LocalToken;
        _localHash = options.LocalToken?.Hash() ?? "";
        _local = new Principal(options.LocalName, [new Grant(Role.Operator, Grant.Everywhere), new Grant(Role.Viewer, Grant.Everywhere)]);
    }

    /// <summary>True for calls that anybody may make: a balancer asks for the health without a token.</summary>
    public static bool IsOpen(ServerCallContext context) => context.Method.StartsWith("/grpc.health.v1.Health/", StringComparison.Ordinal);

    /// <summary>Who calls.</summary>
    /// <exception cref="AccessException">Nobody known.</exception>
    public Principal Identify(ServerCallContext context)
    {
        var principal = Find(context);
        if (principal is null)
        {
            _refusals.Add(new Refusal("", context.Method, "", "", Refusal.AddressOf(context.Peer), nameof(StatusCode.Unauthenticated)));
            throw AccessException.Unknown();
        }

        context.UserState[PrincipalKey] = principal;
        context.UserState[LocalKey] = ReferenceEquals(principal, _local);
        return principal;
    }

    /// <summary>
    /// The only name that the caller may act under; null: any, because the hub runs without access control or the caller holds the machine itself.
    /// Without it one person could decide and check under two names.
    /// </summary>
    public static string? NameOf(ServerCallContext context) =>
        context.UserState.TryGetValue(PrincipalKey, out var known) && known is Principal principal && context.UserState[LocalKey] is not true ? principal.Name : null;

    /// <summary>Who creates what the call creates; empty where the hub runs without access control. Nobody that the book knows has a name with a colon.</summary>
    public static string CreatorOf(ServerCallContext context) =>
        context.UserState.TryGetValue(PrincipalKey, out var known) && known is Principal principal ? CreatorOf(principal, context.UserState[LocalKey] is true) : "";

    /// <summary>Whose runs alone the caller may see in a municipality (empty: in all of them); empty: anybody's.</summary>
    public static string OnlyRunsOf(ServerCallContext context, string municipality) =>
        context.UserState.TryGetValue(PrincipalKey, out var known) && known is Principal principal && !principal.Knows(municipality, own: false) ? CreatorOf(context) : "";

    /// <summary>Lets a request through or throws; gives what the audit is to say.</summary>
    /// <exception cref="AccessException">The right is missing.</exception>
    /// <exception cref="RefusedException">There is no such run, or none that the caller may know of.</exception>
    public async ValueTask<(CallScope Scope, string Municipality)> AdmitAsync(Principal principal, object request, ServerCallContext context)
    {
        if (CallScope.Of(request) is not { } scope)
        {
            throw Denied(principal, new CallScope(Right.None, "", ""), "", context, AccessException.Lacks(Right.None, principal.Name));
        }

        scope = Narrow(principal, request, scope);
        var municipality = scope.Municipality;
        var own = !scope.IsOfEverybody;
        if (scope.Run.Length > 0)
        {
            var run = (await _engine.GetRunAsync(scope.Run, context.CancellationToken)).Run;
            municipality = run.Municipality;
            own = run.CreatedBy == CreatorOf(principal, ReferenceEquals(principal, _local));
            if (!principal.Knows(municipality, own))
            {
                throw Denied(principal, scope, municipality, context, HubEngine.NoSuchRun(scope.Run));
            }
        }

        // Whether an id is taken tells of runs that the caller may not know of: only who sees them all may choose one.
        if (request is CreateRunRequest { RunId: { Length: > 0 } id } && principal.May(scope.Right, municipality) && !principal.Knows("", own: false))
        {
            throw Denied(principal, scope, municipality, context, AccessException.RunIdIsTheHubs(id));
        }

        return principal.May(scope.Right, municipality, own)
            ? (scope, municipality)
            : throw Denied(principal, scope, municipality, context, AccessException.Lacks(scope.Right, principal.Name));
    }

    /// <summary>Writes a call that ended into the audit.</summary>
    public void Record(Principal principal, CallScope scope, string municipality, ServerCallContext context, string outcome) =>
        _audit.Add(principal.Name, context.Method, SubjectOf(scope), municipality, context.Peer, outcome);

    /// <summary>Writes down that a call, or a connection, went beyond a limit. Limits are the principal's, so what was called doesn't make another kind of it.</summary>
    public void OverLimit(string principal, string peer, string reason)
    {
        try
        {
            _refusals.Add(new Refusal(principal, "*", "", "", Refusal.AddressOf(peer), reason));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            // The call is refused either way; the next that is to be written down says what is wrong with the audit.
        }
    }

    /// <summary>Writes down the refusals counted so far.</summary>
    public void Dispose() => _refusals.Dispose();

    private static string SubjectOf(CallScope scope) => scope.Run.Length > 0 ? $"runs/{scope.Run}" : "";

    private static string CreatorOf(Principal principal, bool local) => local ? $"local:{principal.Name}" : principal.Name;

    // A list without a municipality means the caller's own, where that is one.
    private static CallScope Narrow(Principal principal, object request, CallScope scope)
    {
        if (scope.Municipality.Length > 0 || scope.Run.Length > 0 || principal.Municipalities is not { Count: > 0 } own || request is not (ListRunsRequest or ListGaijiRequest))
        {
            return scope;
        }

        if (own.Count > 1)
        {
            throw AccessException.NameOne(own);
        }

        if (request is ListRunsRequest runs)
        {
            runs.Municipality = own[0];
        }
        else if (request is ListGaijiRequest gaiji)
        {
            gaiji.Municipality = own[0];
        }

        return scope with { Municipality = own[0] };
    }

    private Exception Denied(Principal principal, CallScope scope, string municipality, ServerCallContext context, Exception exception)
    {
        var outcome = exception is AccessException denied ? denied.Status.ToString() : nameof(StatusCode.NotFound);
        _refusals.Add(new Refusal(principal.Name, context.Method, SubjectOf(scope), municipality, Refusal.AddressOf(context.Peer), outcome));
        return exception;
    }

    private Principal? Find(ServerCallContext context)
    {
        var header = context.RequestHeaders.GetValue("authorization");
        if (header is not null)
        {
            return header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && AccessToken.TryParse(header[Scheme.Length..].Trim(), out var token)
                ? (_localToken?.Id == token.Id && token.Fits(_localHash) ? _local : _book.FindByToken(token))
                : null;
        }

        return context.GetHttpContext().Connection.ClientCertificate is { } certificate
            ? _book.FindByCertificate(Convert.ToHexStringLower(SHA256.HashData(certificate.RawData)))
            : null;
    }
}
