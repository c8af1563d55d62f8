import torch

row = torch.tensor([1, 2, 3, 4, 5])
repeated = row.repeat(3, 1)  # (3, 5)
expanded = row.expand(3, 5)  # (3, 5)
print(torch.equal(repeated, expanded))
#> True

for table in [row, repeated, expanded]:
    begins_there = table.data_ptr() == row.data_ptr()
    print(table.stride(), table.untyped_storage().nbytes(), begins_there)
#> (1,) 40 True
#> (5, 1) 120 False
#> (0, 1) 40 True

print(repeated.view(5, 3))
#> tensor([[1, 2, 3],
#>         [4, 5, 1],
#>         [2, 3, 4],
#>         [5, 1, 2],
#>         [3, 4, 5]])

table = torch.zeros(2, 3)
print(row.shape, table.shape)
#> torch.Size([5]) torch.Size([2, 3])
row + table
#> RuntimeError: The size of tensor a (5) must match the size of tensor b (3) at non-singleton dimension 1
