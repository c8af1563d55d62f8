def normalise(train, others):
    def own(table):
        centred = table - table.mean(dim=0)
        deviation = centred.square().mean(dim=0).sqrt()
        return torch.where(deviation > 0, centred / deviation, centred)

    return [own(train), own(others)]


check(normalise, normalise_with_loops, inputs)
#> ✗ result[1] values: expected torch.tensor([[1.]])
#>                        found torch.tensor([[0.]])
#>   train = torch.tensor([[7.], [7.]])
#>   others = torch.tensor([[8.]])
