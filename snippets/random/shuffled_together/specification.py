import torch


def shuffled_together_with_loops(inputs, targets, seed):
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(inputs), generator=generator)
    new_inputs = torch.zeros_like(inputs)
    new_targets = torch.zeros_like(targets)
    for i in range(len(inputs)):
        new_inputs[i] = inputs[order[i]]
        new_targets[i] = targets[order[i]]
    return new_inputs, new_targets


x = torch.tensor([[1, 10], [2, 20], [3, 30], [4, 40]])
targets = torch.tensor([1, 2, 3, 4])
print(shuffled_together_with_loops(x, targets, seed=0))
#> (tensor([[ 1, 10],
#>         [ 2, 20],
#>         [ 4, 40],
#>         [ 3, 30]]), tensor([1, 2, 4, 3]))
