import torch

pages = torch.tensor([[[1, 2, 3]], [[4, 5, 6]]])  # (2, 1, 3)
column = torch.tensor([[0], [10]])                #    (2, 1)

print(pages + column)
#> tensor([[[ 1,  2,  3],
#>          [11, 12, 13]],
#>
#>         [[ 4,  5,  6],
#>          [14, 15, 16]]])
