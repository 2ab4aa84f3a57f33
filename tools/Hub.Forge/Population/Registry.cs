namespace Hub.Forge.Population;

/// <summary>Makes the households of a municipality, one after the other, each from the seed and its own number alone.</summary>
internal sealed class Registry(ForgeOptions options, NameLists names, int addresses)
{
    public const int Buildings = 4;

    private const long FirstHousehold = 100_001;
    private const int MembersAtMost = 16;
    private const int DaysOfYear = 365;

    private static readonly DateOnly s_systemStart = new(1967, 11, 10);
    private static readonly DateOnly s_foreignStart = new(2012, 7, 9);

    /// <summary>Persons in order until their records come to the number asked for.</summary>
    public IEnumerable<Person> Persons()
    {
        var left = options.Records;
        for (long i = 0; left > 0; i++)
        {
            foreach (var person in Make(i).Members)
            {
                // The last record asked for may be the first of two: then the second has not happened yet.
                var last = person.Records > left ? person with { Records = 1, Until = null, IsDead = false } : person;
                yield return last;
                left -= last.Records;
                if (left == 0)
                {
                    yield break;
                }
            }
        }
    }

    private Household Make(long index)
    {
        var chance = new Chance(options.Seed, (ulong)index);
        var moved = chance.PerMille(150) ? options.Today.AddDays(-chance.Between(30, 20 * DaysOfYear)) : (DateOnly?)null;
        var household = new Household
        {
            Number = FirstHousehold + index,
            Family = names.Family(ref chance),
            Address = chance.Below(addresses),
            Block = chance.Between(1, 30),
            Branch = chance.Below(20),
            Building = chance.PerMille(450) ? chance.Below(Buildings) : -1,
            Room = chance.Between(1, 9) * 100 + chance.Between(1, 9),
            Register = Town.All[chance.Below(Town.All.Length)],
            Elsewhere = Town.All[chance.Below(Town.All.Length)],
            Moved = moved,
            FormerAddress = chance.Below(addresses),
            FormerBlock = chance.Between(1, 30),
        };
        if (index == 0)
        {
            AddProtected(household, ref chance);
        }
        else
        {
            Fill(household, ref chance);
        }

        return household;
    }

    private void Fill(Household household, ref Chance chance)
    {
        var kind = chance.Below(1000);
        switch (kind)
        {
            case < 60:
                AddRemoved(household, ref chance);
                break;
            case < 90:
                AddForeigner(household, ref chance);
                break;
            case < 440:
                AddHead(household, ref chance, 18, 95);
                break;
            case < 640:
                AddCouple(household, ref chance, 24, 90);
                break;
            case < 920:
                AddCouple(household, ref chance, 24, 55);
                AddChildren(household, ref chance);
                break;
            case < 970:
                AddHead(household, ref chance, 24, 55);
                AddChildren(household, ref chance);
                break;
            default:
                AddCouple(household, ref chance, 40, 60);
                AddChildren(household, ref chance);
                AddParent(household, ref chance);
                break;
        }
    }

    private void AddHead(Household household, ref Chance chance, int youngest, int oldest)
    {
        var birth = BirthOf(ref chance, youngest, oldest);
        Add(household, ref chance, Relation.Head, chance.PerMille(550), birth, SinceOf(ref chance, birth));
    }

    /// <summary>However few there are, one is protected.</summary>
    private void AddProtected(Household household, ref Chance chance)
    {
        var birth = BirthOf(ref chance, 18, 95);
        Add(household, ref chance, Relation.Head, isMale: false, birth, SinceOf(ref chance, birth));
        household.Members[0] = household.Members[0] with { IsProtected = true };
    }

    private void AddCouple(Household household, ref Chance chance, int youngest, int oldest)
    {
        AddHead(household, ref chance, youngest, oldest);
        var head = household.Head;
        var birth = head.Birth.AddDays(chance.Between(-5 * DaysOfYear, 5 * DaysOfYear));
        birth = birth > options.Today.AddYears(-18) ? options.Today.AddYears(-18) : birth;
        var since = head.Since > birth ? head.Since : birth.AddDays(7000);
        Add(household, ref chance, head.IsMale ? Relation.Wife : Relation.Husband, !head.IsMale, birth, since);
    }

    private void AddChildren(Household household, ref Chance chance)
    {
        var head = household.Head;
        for (var i = chance.Between(1, 3); i > 0; i--)
        {
            var birth = head.Birth.AddDays(chance.Between(21 * DaysOfYear, 40 * DaysOfYear));
            if (birth >= options.Today.AddDays(-60))
            {
                birth = options.Today.AddDays(-chance.Between(60, 900));
            }

            // Born here where the family was here already, else moved in with it.
            Add(household, ref chance, Relation.Child, chance.PerMille(512), birth, birth > head.Since ? birth : head.Since);
        }
    }

    private void AddParent(Household household, ref Chance chance)
    {
        var isMale = chance.PerMille(300);
        var birth = household.Head.Birth.AddDays(-chance.Between(22 * DaysOfYear, 38 * DaysOfYear));
        Add(household, ref chance, isMale ? Relation.Father : Relation.Mother, isMale, birth, SinceOf(ref chance, birth));
    }

    private void AddForeigner(Household household, ref Chance chance)
    {
        var foreigner = Foreigner.All[chance.Below(Foreigner.All.Length)];
        var birth = BirthOf(ref chance, 20, 60);
        var earliest = s_foreignStart.DayNumber;
        var since = DateOnly.FromDayNumber(earliest + chance.Below(options.Today.DayNumber - 60 - earliest));
        Add(household, ref chance, Relation.Head, foreigner.IsMale, birth, since, foreigner: foreigner);
    }

    /// <summary>People who died or moved out stay on file (除票): all eras back to 明治.</summary>
    private void AddRemoved(Household household, ref Chance chance)
    {
        var isDead = chance.PerMille(600);
        var birth = isDead ? options.Today.AddDays(-chance.Between(70 * DaysOfYear, 118 * DaysOfYear)) : BirthOf(ref chance, 25, 60);
        var until = options.Today.AddDays(-chance.Between(40, 5 * DaysOfYear));
        if (isDead && birth < until.AddYears(-105))
        {
            until = birth.AddYears(chance.Between(90, 105)).AddDays(chance.Below(300));
            until = until > options.Today.AddDays(-40) ? options.Today.AddDays(-40) : until;
        }

        var since = SinceOf(ref chance, birth);
        since = since < until.AddDays(-400) ? since : until.AddDays(-chance.Between(300, 400));
        since = since < birth ? birth.AddDays(1) : since;
        Add(household, ref chance, Relation.Head, chance.PerMille(450), birth, since, until, isDead);
    }

    private void Add(
        Household household,
        ref Chance chance,
        Relation relation,
        bool isMale,
        DateOnly birth,
        DateOnly since,
        DateOnly? until = null,
        bool isDead = false,
        Foreigner? foreigner = null)
    {
        var order = household.Members.Count + 1;
        var hasMoved = household.Moved is { } moved && moved > since.AddDays(30) && until is null;
        household.Members.Add(new Person
        {
            Household = household,
            Number = household.Number * MembersAtMost + order,
            Order = order,
            Given = names.Given(ref chance, isMale, birth.Year),
            IsMale = isMale,
            Birth = birth,
            IsBirthDayUnknown = birth.Year < 1950 && birth.Day < 5 && chance.PerMille(100),
            Relation = relation,
            Foreigner = foreigner,
            Since = since,
            Until = until,
            IsDead = isDead,
            IsProtected = until is null && !isMale && relation == Relation.Head && chance.PerMille(12),
            Records = hasMoved || until is not null ? 2 : 1,
        });
    }

    private DateOnly BirthOf(ref Chance chance, int youngest, int oldest) =>
        options.Today.AddDays(-chance.Between(youngest * DaysOfYear + youngest, oldest * DaysOfYear));

    private DateOnly SinceOf(ref Chance chance, DateOnly birth)
    {
        var earliest = birth > s_systemStart ? birth : s_systemStart;
        var days = options.Today.DayNumber - 90 - earliest.DayNumber;
        return days <= 1 ? earliest : earliest.AddDays(1 + chance.Below(days - 1));
    }
}
