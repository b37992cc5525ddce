package banjie.platform;

import java.sql.Array;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.springframework.stereotype.Component;

/** PostgreSQL's text[]: how a statement is given many rows at once. */
@Component
@MappedTypes(String[].class)
class TextArrayTypeHandler extends BaseTypeHandler<String[]> {

  @Override
  public void setNonNullParameter(PreparedStatement statement, int index, String[] value, JdbcType type) throws SQLException {
    statement.setArray(index, statement.getConnection().createArrayOf("text", value));
  }

  @Override
  public String[] getNullableResult(ResultSet rows, String column) throws SQLException {
    return texts(rows.getArray(column));
  }

  @Override
  public String[] getNullableResult(ResultSet rows, int column) throws SQLException {
    return texts(rows.getArray(column));
  }

  @Override
  public String[] getNullableResult(CallableStatement call, int column) throws SQLException {
    return texts(call.getArray(column));
  }

  private static String[] texts(Array array) throws SQLException {
    return array == null ? null : (String[]) array.getArray();
  }
}
