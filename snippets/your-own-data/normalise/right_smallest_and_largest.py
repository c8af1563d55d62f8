def normalise(train, others):
    shift = train.mean(0, keepdim=True)
    varies = train.amax(0) > train.amin(0)
    factor = torch.where(varies, train.var(0, unbiased=False).sqrt(), 1.0)
    return [(table - shift) / factor for table in (train, others)]


check(normalise, normalise_with_loops, inputs)
#> ✓ normalise: 12 inputs agree
