import numpy as np
import torch

array = np.array([1.0, 2.0, 3.0])

for given in [[1.0, 2.0], np.array(["a", "b"]), array[::-1]]:
    try:
        torch.from_numpy(given)
    except (TypeError, ValueError) as error:
        print(error)
#> expected np.ndarray (got list)
#> can't convert np.ndarray of type numpy.str_. The only supported types are: float64, float32, float16, complex64, complex128, int64, int32, int16, int8, uint64, uint32, uint16, uint8, and bool.
#> At least one stride in the given numpy array is negative, and tensors with negative strides are not currently supported. (You can probably work around this by making a copy of your array  with array.copy().)

print(torch.from_numpy(array[::-1].copy()))
#> tensor([3., 2., 1.], dtype=torch.float64)

tensor = torch.ones(3)
print(array + tensor.numpy())
#> [2. 3. 4.]

array + tensor
#> TypeError: Concatenation operation is not implemented for NumPy arrays, use np.concatenate() instead. ...
