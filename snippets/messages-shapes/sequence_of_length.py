import torch

sentences = [[4, 7, 1], [9, 2]]
# wanted: [[4, 7, 1], [9, 2, 0]]
print(torch.tensor(sentences).tolist())
#> ValueError: expected sequence of length 3 at dim 1 (got 2)
