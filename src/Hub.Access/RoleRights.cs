namespace Hub.Access;

/// <summary>Which rights a role holds. The whole table; what is not in it is denied.</summary>
public static class RoleRights
{
    private static readonly Dictionary<Role, Right[]> s_rights = new()
    {
        [Role.Vendor] = [Right.Enter, Right.SendData, Right.ReadRuns, Right.Correct],
        [Role.Municipal] = [Right.Enter, Right.SendData, Right.ReadRuns, Right.Correct, Right.Commit, Right.Decide, Right.Delete],
        [Role.Operator] = [Right.Enter, Right.SendData, Right.ReadRuns, Right.Correct, Right.Commit, Right.Decide, Right.Delete],
        [Role.Auditor] = [Right.Enter, Right.ReadRuns],
        [Role.Viewer] = [Right.Enter, Right.ReadRuns, Right.ReadValues],
    };

    /// <summary>The rights of a role.</summary>
    public static IReadOnlyList<Right> Of(Role role) => s_rights[role];

    /// <summary>True for a role whose rights end at the runs that the principal created itself.</summary>
    public static bool IsForOwnRuns(Role role) => role == Role.Vendor;

    /// <summary>True when the role holds the right.</summary>
    public static bool Holds(Role role, Right right) => right == Right.None || Array.IndexOf(s_rights[role], right) >= 0;
}
