import torch

from tensor_notes.draw import make_dot

start = 5  # @param {type:"slider", min:2, max:6, step:1}

x = torch.tensor(float(start), requires_grad=True)
y = x
while y != 1:
    y = y / 2 if y % 2 == 0 else y * 3 + 1

make_dot(y, params={"x": x, "y": y})
