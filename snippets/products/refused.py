import torch

vector, matrix = torch.ones(3), torch.ones(2, 3)
batch = torch.ones(5, 2, 3)

cases = [
    (torch.dot, matrix, matrix),
    (torch.dot, vector, torch.ones(4)),
    (torch.dot, vector, vector.long()),
    (torch.mv, vector, vector),
    (torch.mv, matrix, torch.ones(4)),
    (torch.mm, vector, matrix),
    (torch.mm, matrix, vector),
    (torch.mm, batch, matrix.T),
    (torch.mm, matrix, matrix),
    (torch.bmm, batch, matrix.T),
    (torch.bmm, batch, batch),
    (torch.outer, matrix, vector),
    (torch.linalg.cross, torch.ones(4), torch.ones(4)),
]

for product, left, right in cases:
    try:
        product(left, right)
    except RuntimeError as error:
        print(product.__name__, tuple(left.shape), tuple(right.shape))
        print("   ", error)
#> dot (2, 3) (2, 3)
#>     1D tensors expected, but got 2D and 2D tensors
#> dot (3,) (4,)
#>     inconsistent tensor size, expected tensor [3] and src [4] to have the same number of elements, but got 3 and 4 elements respectively
#> dot (3,) (3,)
#>     dot : expected both vectors to have same dtype, but found Float and Long
#> mv (3,) (3,)
#>     vector + matrix @ vector expected, got 1, 1, 1
#> mv (2, 3) (4,)
#>     size mismatch, got input (2), mat (2x3), vec (4)
#> mm (3,) (2, 3)
#>     self must be a matrix
#> mm (2, 3) (3,)
#>     mat2 must be a matrix
#> mm (5, 2, 3) (3, 2)
#>     self must be a matrix
#> mm (2, 3) (2, 3)
#>     mat1 and mat2 shapes cannot be multiplied (2x3 and 2x3)
#> bmm (5, 2, 3) (3, 2)
#>     batch2 must be a 3D tensor
#> bmm (5, 2, 3) (5, 2, 3)
#>     Expected size for first two dimensions of batch2 tensor to be: [5, 3] but got: [5, 2].
#> outer (2, 3) (3,)
#>     outer: Expected 1-D argument self, but got 2-D
#> linalg_cross (4,) (4,)
#>     linalg.cross: inputs dimension -1 must have length 3. Got 4 and 4
