def normalise(train, others):
    mean = train.sum(dim=0) / len(train)
    deviation = ((train - mean) ** 2).mean(dim=0).sqrt()
    changes = (train != train[:1]).any(dim=0)
    return [
        torch.where(changes, (table - mean) / deviation, table - mean)
        for table in (train, others)
    ]


check(normalise, normalise_with_loops, inputs)
#> ✓ normalise: 12 inputs agree
