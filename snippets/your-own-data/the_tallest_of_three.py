import csv
import io

file = io.StringIO("name,height\nAda,98\nBo,101\nCy,9\n")
heights = [row["height"] for row in csv.DictReader(file)]
print(max(heights))
#> 98
