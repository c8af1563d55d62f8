def normalise(train, others):
    mean = train.mean(dim=0)
    deviation = train.std(dim=0, correction=0)
    all_equal = (train == train[0]).all(dim=0)
    deviation[all_equal] = 1.0
    return [(train - mean) / deviation, (others - mean) / deviation]


check(normalise, normalise_with_loops, inputs)
#> ✓ normalise: 12 inputs agree
