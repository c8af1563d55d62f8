import torch

sentences = [[4, 7, 1], [9, 2]]
print(torch.tensor(sentences))
#> ValueError: expected sequence of length 3 at dim 1 (got 2)
