def normalise(train, others):
    mean, deviation = train.mean(dim=0), train.std(dim=0, correction=0)
    deviation[(train == train[0]).all(dim=0)] = 1.0
    return [train.sub_(mean).div_(deviation), others.sub_(mean).div_(deviation)]


check(normalise, normalise_with_loops, inputs)
#> ✗ input train values: expected torch.tensor([[1.], [3.]])
#>                          found torch.tensor([[-1.], [1.]])
#>   train = torch.tensor([[1.], [3.]])
#>   others = torch.tensor([[5.]])
