using Comity.Policy.Classifier;

namespace Comity.Server.Policies;

/// <summary>A scoring model of the operator's.</summary>
internal static class ModelFile
{
    /// <summary>Opens it and reads it once as a whole.</summary>
    /// <param name="path">A file that the trainer or <c>comity policy calibrate</c> made.</param>
    /// <param name="refuse">Makes the exception out of a sentence that says what is wrong.</param>
    public static Scorer Open(string path, Func<string, Exception> refuse)
    {
        try
        {
            var model = Scorer.Open(path);
            if (model.IsWhole())
                return model;
            model.Dispose();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            throw refuse(e.Message);
        }

        throw refuse($"{path} is damaged: its bytes are not those that its version names.");
    }
}
