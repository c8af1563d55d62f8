import torch
from torch import nn

torch.manual_seed(0)
to_query = nn.Linear(2, 2)
to_key = nn.Linear(2, 2)

for length in (3, 300):
    memory = torch.randn(length, 2)
    query = to_query(torch.ones(2))
    weights = (to_key(memory) @ query).softmax(dim=0)
    result = weights @ memory
    result.sum().backward()
    print(tuple(weights.shape), "->", tuple(to_key.weight.grad.shape))
#> (3,) -> (2, 2)
#> (300,) -> (2, 2)

for layer in (to_query, to_key):
    print(sum(numbers.numel() for numbers in layer.parameters()))
#> 6
#> 6
