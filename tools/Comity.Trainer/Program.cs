using Comity.Trainer;

try
{
    Training.Run(TrainingOptions.Parse(args), Console.Out);
    return 0;
}
catch (Exception e) when (e is ArgumentException or FormatException or IOException)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}
