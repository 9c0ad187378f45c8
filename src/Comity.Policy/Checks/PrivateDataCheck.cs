namespace Comity.Policy.Checks;

/// <summary>IBAN or payment card with right check digits 0.95; phone 0.7–0.85; e-mail 0.8; street address 0.7. Years, prices, dates, scores and ISBNs are none.</summary>
public sealed class PrivateDataCheck : ICheck
{
    public string Id => "private-data";

    public string About => "Phone numbers, e-mail and street addresses, bank accounts and payment cards.";

    public bool IsOfTextAlone => true;

    public IEnumerable<Evidence> Look(Reading reading)
    {
        var accounts = PrivateData.Ibans(reading.Text);
        foreach (var span in accounts.Take(Evidences.Most))
            yield return Evidences.At(span, 0.95, reading.Say("{0} is a bank account number.", reading.Quote(span)));
        var cards = PrivateData.Cards(reading.Text);
        cards.RemoveAll(c => accounts.Exists(a => a.Start < c.End && c.Start < a.End));
        foreach (var span in cards.Take(Evidences.Most))
            yield return Evidences.At(span, 0.95, reading.Say("{0} is a payment card number.", reading.Quote(span)));
        foreach (var (span, score) in PrivateData.Phones(reading).Take(Evidences.Most))
        {
            if (!accounts.Concat(cards).Any(other => other.Start < span.End && span.Start < other.End))
                yield return Evidences.At(span, score, reading.Say("{0} is a phone number.", reading.Quote(span)));
        }
        foreach (var span in PrivateData.Emails(reading.Text).Take(Evidences.Most))
            yield return Evidences.At(span, 0.8, reading.Say("{0} is an e-mail address.", reading.Quote(span)));
        foreach (var span in PrivateData.Streets(reading).Take(Evidences.Most))
            yield return Evidences.At(span, 0.7, reading.Say("{0} is a street address.", reading.Quote(span)));
    }
}
