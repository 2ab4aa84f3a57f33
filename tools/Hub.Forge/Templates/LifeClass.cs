namespace Hub.Forge.Templates;

/// <summary>What a person is like: the same in all files of an extract.</summary>
/// <param name="Kind">Place in the household.</param>
/// <param name="IsMale">Sex.</param>
/// <param name="Birth">Day of birth; all eras occur.</param>
internal sealed record LifeClass(MemberKind Kind, bool IsMale, DateOnly Birth)
{
    /// <summary>All classes.</summary>
    public static IReadOnlyList<LifeClass> All { get; } =
    [
        .. Of(MemberKind.Head, "1904-03-03 1912-07-29 1912-07-30 1925-11-02 1926-12-24 1926-12-25 1934-05-17 1943-08-15 1950-02-28 1958-10-10 1966-04-01 1974-12-31 1981-07-07 1989-01-07 1989-01-08 1996-02-29 2001-09-30"),
        .. Of(MemberKind.Spouse, "1925-12-05 1937-06-06 1945-04-04 1953-01-20 1961-11-23 1969-03-21 1977-08-08 1985-05-05 1993-10-19 2000-02-29"),
        .. Of(MemberKind.Child, "1984-01-15 1990-09-09 1999-12-31 2005-04-02 2010-04-01 2014-07-24 2019-04-30 2019-05-01 2022-11-11 2025-03-03"),
    ];

    private static IEnumerable<LifeClass> Of(MemberKind kind, string days) =>
        days.Split(' ').SelectMany(d => new[] { true, false }, (d, isMale) => new LifeClass(kind, isMale, DateOnly.ParseExact(d, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
}
