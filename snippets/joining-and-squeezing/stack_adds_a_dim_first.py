import torch

tables = [torch.zeros(2, 4), torch.ones(2, 4), torch.zeros(2, 4)]

for dim in range(3):
    stacked = torch.stack(tables, dim=dim)
    longer = [table.unsqueeze(dim) for table in tables]
    joined = torch.cat(longer, dim=dim)
    print(tuple(stacked.shape), torch.equal(stacked, joined))
#> (3, 2, 4) True
#> (2, 3, 4) True
#> (2, 4, 3) True
