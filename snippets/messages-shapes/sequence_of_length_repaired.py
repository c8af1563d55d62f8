import torch

sentences = [[4, 7, 1], [9, 2]]
longest = max(map(len, sentences))
rows = [each + [0] * (longest - len(each)) for each in sentences]
print(torch.tensor(rows).tolist())
#> [[4, 7, 1], [9, 2, 0]]
