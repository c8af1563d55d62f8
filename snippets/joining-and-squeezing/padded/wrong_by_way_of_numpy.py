import numpy


def padded(rows):
    table = numpy.zeros((len(rows), max(map(len, rows))))
    for i, row in enumerate(rows):
        table[i, : len(row)] = row
    return torch.from_numpy(table).to(rows[0].dtype)


check(padded, padded_with_loops, inputs)
#> ✗ values: expected torch.tensor([[9007199254740993, 0], [1, 2]])
#>              found torch.tensor([[9007199254740992, 0], [1, 2]])
#>   rows = [torch.tensor([9007199254740993]), torch.tensor([1, 2])]
