using Hub.TableGen.Characters;

switch (args.FirstOrDefault())
{
    case "characters":
        return CharactersGenerator.Run(args[1..]);
    default:
        Console.Error.WriteLine("usage: Hub.TableGen characters MOJI_DB [OUT]");
        return 2;
}
