using System.Text.Json;
using Comity.Policy.Classifier;
using static Comity.Policy.Classifier.ScoreAttribute;

namespace Comity.Trainer;

/// <summary>How the labels of each source become ours. What a source does not say stays unknown.</summary>
internal static class Maps
{
    /// <summary>Several people marked spans of a news comment: each head is the share of them.</summary>
    public static void ToxicSpans(JsonElement row, Example example)
    {
        var people = row.GetProperty("annotations");
        double all = people.GetArrayLength();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var toxic = 0;
        foreach (var one in people.EnumerateArray())
        {
            if (!one.GetProperty("not_toxic").GetBoolean())
                toxic++;
            foreach (var type in one.GetProperty("spans").EnumerateArray().Select(s => s[0].GetString()!).Distinct())
                counts[type] = counts.GetValueOrDefault(type) + 1;
        }
        double Of(string type) => counts.GetValueOrDefault(type) / all;
        example.Set(Toxicity, toxic / all);
        example.Set(Insult, Of("Insult"));
        example.Set(Threat, Of("Threat"));
        example.Set(IdentityAttack, Math.Min(1, Of("Identity based Attack") * 1.5), 0.6);
        example.Set(Profanity, Of("Profane/Obscene"));
        example.Set(SevereToxicity, Math.Min(toxic / all, Math.Max(Of("Threat"), Math.Max(Of("Identity based Attack"), Of("Profane/Obscene")))));
        example.Class = toxic * 2 > all ? "toxic" : "other";
    }

    /// <summary>A label by people, seldom 1, and the score of the scorer that this one stands in for.</summary>
    public static void WikiContext(JsonElement row, Example example)
    {
        var label = Sources.Number(row, "label");
        var api = Sources.Number(row, "api");
        example.Set(Toxicity, Math.Clamp(label > 0.5 ? Math.Max(0.8, api) : api, 0.01, 0.99));
        example.IsGraded = true;
        if (api < 0.3 && label < 0.5)
            Harmless(example, 0.5);
        example.Class = label > 0.5 ? "toxic" : "other";
    }

    /// <summary>A rude sentence or its polite rewrite.</summary>
    public static void Detox(JsonElement row, Example example)
    {
        var toxic = Sources.Number(row, "toxic") > 0.5;
        example.Set(Toxicity, toxic ? 0.9 : 0.1);
        if (!toxic)
            Harmless(example, 0.5);
        example.Class = toxic ? "toxic" : "other";
    }

    public static void Edos(JsonElement row, Example example)
    {
        var sexist = Sources.Number(row, "sexist") > 0.5;
        var vector = row.GetProperty("vector").GetString()!;
        example.Set(IdentityAttack, sexist ? 1 : 0);
        if (sexist)
            example.Set(Toxicity, 0.8, 0.5);
        else
            example.Set(Dehumanisation, 0);
        var threat = vector.StartsWith("1.", StringComparison.Ordinal);
        example.Set(Threat, threat ? 0.9 : 0);
        example.Set(Incitement, vector.StartsWith("1.2", StringComparison.Ordinal) ? 0.9 : threat ? 0.5 : 0);
        if (vector.StartsWith("2.3", StringComparison.Ordinal))
            example.Set(Dehumanisation, 0.8);
        example.Class = sexist ? vector : "other";
        example.Part = row.GetProperty("split").GetString() switch { "train" => Part.Train, "dev" => Part.Development, _ => Part.Test };
    }

    public static void Hateful(JsonElement row, Example example, string field)
    {
        var hateful = Sources.Number(row, field) > 0.5;
        example.Set(IdentityAttack, hateful ? 1 : 0);
        if (hateful)
            example.Set(Toxicity, 0.85, 0.5);
        example.Class = hateful ? "hateful" : "other";
    }

    public static void Offensive(JsonElement row, Example example)
    {
        var offensive = Sources.Number(row, "offensive") > 0.5;
        example.Set(Toxicity, offensive ? 1 : 0);
        if (!offensive)
            Harmless(example, 0.5);
        example.Class = offensive ? "offensive" : "other";
    }

    public static void Germeval(JsonElement row, Example example)
    {
        var kind = row.GetProperty("kind").GetString()!;
        example.Set(Toxicity, kind == "OTHER" ? 0 : 1);
        example.Set(Insult, kind == "INSULT" ? 1 : kind == "ABUSE" ? 0.4 : 0);
        example.Set(Profanity, kind == "PROFANITY" ? 1 : 0, kind is "OTHER" or "PROFANITY" ? 1 : 0);
        example.Set(IdentityAttack, kind == "ABUSE" ? 0.8 : 0, kind == "ABUSE" ? 0.5 : 0.7);
        example.Class = kind;
    }

    public static void Davidson(JsonElement row, Example example)
    {
        var votes = Sources.Number(row, "votes");
        example.Set(Toxicity, (Sources.Number(row, "hate") + Sources.Number(row, "offensive")) / votes);
        example.Set(IdentityAttack, Sources.Number(row, "hate") / votes);
        example.Class = Sources.Number(row, "hate") * 2 > votes ? "hate" : Sources.Number(row, "offensive") * 2 > votes ? "offensive" : "other";
    }

    private static void Harmless(Example example, double weight)
    {
        foreach (var attribute in (ScoreAttribute[])[SevereToxicity, IdentityAttack, Insult, Threat, Dehumanisation, Incitement, AttackOnCommenter, AttackOnAuthor])
            example.Set(attribute, 0, weight);
    }
}
