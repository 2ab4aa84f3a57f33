namespace Hub.Forge.Templates;

/// <summary>The persons of an extract, each made of the seed and its own number alone, in households of one to five.</summary>
internal sealed class Citizens
{
    /// <summary>Family names to choose from.</summary>
    public const int Families = 160;

    /// <summary>Given names to choose from, for each sex and age.</summary>
    public const int Givens = 48;

    private const int Block = 12;
    private const int HouseholdsOfBlock = 8;
    private const ulong HouseholdStream = 0x486F_7573_6500_0000;

    private static readonly int[][] s_sizes = [[1, 2, 3, 4, 2], [1, 1, 2, 4, 4], [2, 2, 3, 5], [1, 3, 3, 4, 1]];

    private readonly ulong _seed;
    private readonly int[][] _classes;

    /// <summary>Persons of the classes that can be used.</summary>
    public Citizens(ulong seed, IReadOnlyList<int> classes)
    {
        _seed = seed;
        _classes = new int[6][];
        for (var kind = MemberKind.Head; kind <= MemberKind.Child; kind++)
        {
            foreach (var isMale in (bool[])[true, false])
            {
                var fitting = classes.Where(c => LifeClass.All[c].Kind == kind && LifeClass.All[c].IsMale == isMale).ToArray();
                fitting = fitting.Length > 0 ? fitting : [.. classes.Where(c => LifeClass.All[c].Kind == kind)];
                _classes[((int)kind * 2) + (isMale ? 1 : 0)] = fitting.Length > 0 ? fitting : [.. classes];
            }
        }
    }

    /// <summary>The person of that number.</summary>
    public Citizen Of(long index)
    {
        var block = index / Block;
        var place = (int)(index % Block);
        var sizes = s_sizes[new Chance(_seed, HouseholdStream ^ (ulong)block).Below(s_sizes.Length)];
        var home = 0;
        var first = 0;
        while (place - first >= sizes[home])
        {
            first += sizes[home++];
        }

        var head = (block * Block) + first;
        var household = (block * HouseholdsOfBlock) + home;
        var chance = new Chance(_seed, (ulong)index);
        var headIsMale = new Chance(_seed, (ulong)head).PerMille(600);
        var (kind, isMale) = (place - first) switch
        {
            0 => (MemberKind.Head, chance.PerMille(600)),
            1 => (MemberKind.Spouse, !headIsMale),
            _ => (MemberKind.Child, chance.PerMille(510)),
        };
        var classes = _classes[((int)kind * 2) + (isMale ? 1 : 0)];
        var family = new Chance(_seed, ~(HouseholdStream ^ (ulong)household)).Below(Families);
        return new Citizen(index, household, head, classes[chance.Below(classes.Length)], family, chance.Below(Givens));
    }
}
