import torch

names = ["bool", "uint8", "int8", "int64", "float16", "bfloat16", "float32"]

for left in names:
    row = []
    for right in names:
        both = torch.promote_types(getattr(torch, left), getattr(torch, right))
        row.append(str(both).removeprefix("torch.").rjust(8))
    print(*row)
#>     bool    uint8     int8    int64  float16 bfloat16  float32
#>    uint8    uint8    int16    int64  float16 bfloat16  float32
#>     int8    int16     int8    int64  float16 bfloat16  float32
#>    int64    int64    int64    int64  float16 bfloat16  float32
#>  float16  float16  float16  float16  float16  float32  float32
#> bfloat16 bfloat16 bfloat16 bfloat16  float32 bfloat16  float32
#>  float32  float32  float32  float32  float32  float32  float32
